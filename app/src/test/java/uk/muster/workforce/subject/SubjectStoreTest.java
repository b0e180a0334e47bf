package uk.muster.workforce.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.muster.TestDatabase;

class SubjectStoreTest {
  @Test
  void no_table_of_the_registers_with_people_in_it_is_forgotten() throws SQLException {
    var login = TestDatabase.address().application();
    var tables = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select table_name from information_schema.columns
                where table_schema = 'workforce' and column_name = 'person_id'\
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }

    assertThat(tables).containsExactlyInAnyOrderElementsOf(SubjectStore.TABLES);
  }
}
