package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalPostgresTest {
  private static final String OWNER = "postgresql://owner:o%40k@db.example:5433/muster";

  @Test
  void nothing_set_means_none() {
    assertThat(ExternalPostgres.from(Map.of())).isEmpty();
  }

  @Test
  void user_password_port_and_options_are_read() {
    var address =
        ExternalPostgres.from(
                Map.of(
                    "MUSTER_DATABASE_URL",
                    "jdbc:postgresql://app:a+b@db.example/muster?sslmode=require",
                    "MUSTER_DATABASE_OWNER_URL",
                    OWNER))
            .orElseThrow();

    assertThat(address.application())
        .isEqualTo(
            new DatabaseAddress.Login(
                "jdbc:postgresql://db.example:5432/muster?sslmode=require", "app", "a+b"));
    assertThat(address.owner())
        .isEqualTo(
            new DatabaseAddress.Login("jdbc:postgresql://db.example:5433/muster", "owner", "o@k"));
  }

  @Test
  void one_without_the_other_is_refused_by_name() {
    assertThatThrownBy(() -> ExternalPostgres.from(Map.of("MUSTER_DATABASE_OWNER_URL", OWNER)))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("MUSTER_DATABASE_URL is not");
  }

  @Test
  void a_password_never_stands_in_a_message() {
    assertThatThrownBy(() ->
            ExternalPostgres.from(
                Map.of(
                    "MUSTER_DATABASE_URL",
                    "mysql://a:secret@b/c",
                    "MUSTER_DATABASE_OWNER_URL",
                    OWNER)))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageNotContaining("secret");
    assertThat(ExternalPostgres.login("x", OWNER).toString()).doesNotContain("o@k");
  }
}
