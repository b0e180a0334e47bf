package uk.muster.workforce.takeup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The SQL of take-up.
@Repository
class TakeUpStore {
  private final JdbcClient sql;

  TakeUpStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// All censuses of a force, the newest first.
  List<TakeUp> of(ForceId force) {
    return sql.sql(
            """
            select force_id, course, workforce_group, census_on, headcount, enrolled, completed,
              source
            from workforce.take_up where force_id = :force and recorded_to = 'infinity'
            order by census_on desc, course, workforce_group\
            """)
        .param("force", force.value())
        .query(TakeUpStore::takeUp)
        .list();
  }

  /// The newest census of the whole workforce in each course, of every force that may be counted.
  List<TakeUp> newest() {
    return sql.sql(
            """
            select distinct on (course, force_id) force_id, course, workforce_group, census_on,
              headcount, enrolled, completed, source
            from workforce.take_up where workforce_group = 'all' and recorded_to = 'infinity'
            order by course, force_id, census_on desc\
            """)
        .query(TakeUpStore::takeUp)
        .list();
  }

  private static TakeUp takeUp(ResultSet row, int number) throws SQLException {
    return new TakeUp(
        new ForceId(row.getString("force_id")),
        row.getString("course"),
        row.getString("workforce_group"),
        row.getObject("census_on", LocalDate.class),
        figure(row, "headcount"),
        figure(row, "enrolled"),
        figure(row, "completed"),
        row.getString("source"));
  }

  private static OptionalInt figure(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
