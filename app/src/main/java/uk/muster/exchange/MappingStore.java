package uk.muster.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.files.Mapping;
import uk.muster.shared.ForceId;

@Repository
class MappingStore {
  private final JdbcClient sql;

  MappingStore(JdbcClient sql) {
    this.sql = sql;
  }

  Mapping get(ForceId force) {
    var headings = new HashMap<String, String>();
    var values = new HashMap<String, Map<String, String>>();
    sql.sql(
            """
            select column_name, theirs, ours from exchange.mapping where force_id = :force\
            """)
        .param("force", force.value())
        .query((row, _) -> {
          var column = row.getString("column_name");
          if (column.isEmpty()) {
            headings.put(row.getString("theirs"), row.getString("ours"));
          } else {
            values
                .computeIfAbsent(column, _ -> new HashMap<>())
                .put(row.getString("theirs"), row.getString("ours"));
          }
          return 1;
        })
        .list();
    return new Mapping(headings, values);
  }

  void put(ForceId force, String column, String theirs, String ours) {
    sql.sql(
            """
            insert into exchange.mapping (force_id, column_name, theirs, ours)
            values (:force, :column, :theirs, :ours)
            on conflict (force_id, column_name, theirs) do update set ours = excluded.ours\
            """)
        .param("force", force.value())
        .param("column", column)
        .param("theirs", column.isEmpty() ? heading(theirs) : theirs)
        .param("ours", ours)
        .update();
  }

  private static String heading(String theirs) {
    return theirs.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
