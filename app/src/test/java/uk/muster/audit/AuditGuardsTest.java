package uk.muster.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.TestDatabase;
import uk.muster.database.DatabaseAddress;

/// Rows of the audit are added and never changed, by nobody.
class AuditGuardsTest {
  private static void run(DatabaseAddress.Login login, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      for (var text : statements) {
        statement.execute(text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"record,subject", "link,sealed_at", "root,seq"})
  void the_application_may_only_add_and_read(String table, String column) {
    var application = TestDatabase.address().application();
    for (var change :
        new String[] {
          "update audit.%1$s set %2$s = %2$s", "delete from audit.%1$s", "truncate audit.%1$s"
        }) {
      assertThatThrownBy(() -> run(application, change.formatted(table, column)))
          .as(change)
          .hasMessageContaining("permission denied");
    }
  }

  @ParameterizedTest
  @CsvSource({"record,subject", "link,sealed_at", "root,seq"})
  void the_owner_is_refused_too(String table, String column) {
    var owner = TestDatabase.address().owner();
    for (var change :
        new String[] {
          "update audit.%1$s set %2$s = %2$s", "delete from audit.%1$s", "truncate audit.%1$s"
        }) {
      assertThatThrownBy(() -> run(owner, change.formatted(table, column)))
          .as(change)
          .hasMessageContaining("rows of the audit are added and never changed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into audit.link select 1, 1, now(), sha256(''), sha256(''), sha256('')",
        "insert into audit.root select current_date, 1, sha256(''), '', ''"
      })
  void only_the_sealer_adds_to_the_chain(String insert) {
    var application = TestDatabase.address().application();

    assertThatThrownBy(() ->
            run(application, "select set_config('muster.account', 'a.planner', false)", insert))
        .hasMessageContaining("row-level security");
  }

  @Test
  void a_record_is_written_in_no_other_name() {
    var application = TestDatabase.address().application();

    assertThatThrownBy(() ->
            run(
                application,
                "select set_config('muster.account', 'a.planner', false)",
                """
                insert into audit.record (at, account, post, role, act, subject, before, after,
                  reason, from_address, digest)
                select now(), 'another', '', '', '', '', '', '', '', '', sha256('')\
                """))
        .hasMessageContaining("row-level security");
  }
}
