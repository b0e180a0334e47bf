package uk.muster.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.TestDatabase;
import uk.muster.audit.chain.Line;
import uk.muster.database.DatabaseAddress;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// Contents go at the end of their retention, by the owner's one way only; the chain stays.
@MusterTest
class AuditErasureTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gloucestershire");

  @Autowired Audit audit;
  @Autowired AuditChain chain;
  @Autowired Clock clock;

  private record Happened(Actor actor, String subject) implements Recorded {
    @Override
    public String act() {
      return "tested";
    }

    @Override
    public Optional<ForceId> force() {
      return Optional.of(new ForceId("gloucestershire"));
    }
  }

  private void sealed(String subject) {
    audit.keep(PLANNER, new Happened(PLANNER, subject));
    seal();
  }

  private void seal() {
    while (chain.seal(AuditChain.SEALER, 0).more()) {
      // to the end
    }
  }

  private List<String> subjects() {
    var found = new ArrayList<String>();
    chain.export(
        AuditChain.SEALER,
        line -> {
          if (line instanceof Line.Sealed(var _, var content)) {
            content.ifPresent(words -> found.add(words.act() + ": " + words.subject()));
          }
        });
    return found;
  }

  private AuditErasure erasure() {
    return AuditErasure.as(TestDatabase.address().owner(), clock);
  }

  private static void run(DatabaseAddress.Login login, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var text : statements) {
        statement.execute(text);
      }
    }
  }

  @Test
  void contents_go_and_the_chain_stays_whole() {
    sealed("to be erased");
    var rows = chain.verify(AuditChain.SEALER, List.of()).sealed();

    var erased =
        erasure().erase(LocalDate.now(clock).plusDays(1), "an operator", "end of retention");
    seal();

    assertThat(erased).hasValueSatisfying(one -> assertThat(one.upTo()).isEqualTo(rows));
    var verdict = chain.verify(AuditChain.SEALER, List.of());
    assertThat(verdict.words()).startsWith("intact: ").contains("erased on record");
    assertThat(verdict.sealed()).isEqualTo(rows + 1);
    assertThat(verdict.erased()).isEqualTo(rows);
    assertThat(subjects())
        .contains("audit contents erased: rows 1 to " + rows)
        .doesNotContain("tested: to be erased");
  }

  @Test
  void what_was_recorded_on_the_day_or_later_stays() {
    sealed("to be kept");

    assertThat(erasure().erase(LocalDate.now(clock), "an operator", "too early")).isEmpty();
    assertThat(subjects()).contains("tested: to be kept");
  }

  @Test
  void the_application_cannot_erase_even_when_it_knows_how() {
    assertThatThrownBy(() ->
            run(
                TestDatabase.address().application(),
                "select set_config('muster.erase_up_to', '999999999', true)",
                "delete from audit.record"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_owner_cannot_erase_past_the_row_that_was_named() {
    sealed("beyond");

    assertThatThrownBy(() ->
            run(
                TestDatabase.address().owner(),
                "select set_config('muster.erase_up_to', '0', true)",
                "delete from audit.record where subject = 'beyond'"))
        .hasMessageContaining("stands after the row that was named");
  }

  @Test
  void a_reason_must_be_given() {
    assertThatThrownBy(() -> erasure().erase(LocalDate.now(clock), "an operator", " "))
        .hasMessageContaining("must say why");
  }

  @Test
  void the_retention_is_whole_years_and_at_least_one() {
    assertThat(new Retention(7).end(LocalDate.of(2026, 11, 28)))
        .isEqualTo(LocalDate.of(2019, 11, 28));
    assertThatThrownBy(() -> new Retention(0)).hasMessageContaining("(0) must be 1 or more");
  }
}
