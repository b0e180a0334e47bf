package uk.muster.workforce.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.muster.TestDatabase;

class SubjectStoreTest {
  @Test
  void no_table_of_any_module_with_a_collar_number_is_forgotten() throws SQLException {
    var login = TestDatabase.address().application();
    var tables = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'person_id'\
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }

    assertThat(tables)
        .containsExactlyInAnyOrderElementsOf(
            SubjectStore.TABLES.stream().map(table -> "workforce." + table).toList());
  }
}
