package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.muster.TestDatabase;

/// What a start asks of a database that was migrated before.
class MigrationsTest {
  private Connection owner;

  @BeforeEach
  void connect() throws SQLException {
    var login = TestDatabase.address().owner();
    owner = DriverManager.getConnection(login.url(), login.user(), login.password());
    owner.setAutoCommit(false);
  }

  @AfterEach
  void leaveAllAsItWas() throws SQLException {
    owner.rollback();
    owner.close();
  }

  @Test
  void nothing_is_pending_once_all_ran() throws SQLException {
    assertThat(Migrations.pending(owner)).isEmpty();
  }

  @Test
  void nothing_pending_costs_two_statements_however_many_modules_there_are() throws SQLException {
    var asked = new ArrayList<String>();
    var counting =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, args) -> {
                  asked.add(method.getName());
                  return method.invoke(owner, args);
                });

    Migrations.pending(counting);

    assertThat(asked).containsExactly("createStatement", "createStatement");
  }

  @Test
  void a_file_that_was_not_applied_is_pending() throws SQLException {
    change("delete from access.flyway_history where script like 'V2\\_\\_%'");

    assertThat(Migrations.pending(owner)).containsExactly("access");
  }

  @Test
  void a_file_that_is_not_as_it_was_applied_is_pending() throws SQLException {
    change("update workforce.flyway_history set checksum = checksum + 1 where version = '1'");

    assertThat(Migrations.pending(owner)).containsExactly("workforce");
  }

  @Test
  void a_migration_that_failed_or_that_no_file_tells_of_is_pending() throws SQLException {
    change("update audit.flyway_history set success = false where version = '1'");
    change("update exchange.flyway_history set script = 'V1__other.sql' where version = '1'");

    assertThat(Migrations.pending(owner)).containsExactly("audit", "exchange");
  }

  @Test
  void a_module_without_a_history_is_pending() throws SQLException {
    change("drop table readiness.flyway_history");

    assertThat(Migrations.pending(owner)).containsExactly("readiness");
  }

  private void change(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isBetween(0, 1);
    }
  }
}
