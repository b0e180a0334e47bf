package uk.muster.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The last test of each link.
@Repository
class LinkTestStore {
  private final JdbcClient sql;

  LinkTestStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The tests of one link up to a day, the newest first.
  List<LinkTest> of(ForceId force, String link, LocalDate on) {
    return sql.sql(
            """
            select c.code, c.tested_on, c.result, c.tested_by
            from plans.link_test c
            where c.force_id = :force and c.plan_link = :link and c.recorded_to = 'infinity'
              and c.valid_from <= :on and c.valid_to >= :on and c.ended_on >= :on
              and c.tested_on_sort <= :on
            order by c.tested_on_sort desc, c.recorded_from desc, c.code limit 100\
            """)
        .param("force", force.value())
        .param("link", link)
        .param("on", on)
        .query((row, _) -> test(row))
        .list();
  }

  private static LinkTest test(ResultSet row) throws SQLException {
    return new LinkTest(
        row.getString("code"),
        row.getString("tested_on"),
        row.getString("result"),
        row.getString("tested_by"));
  }

  /// By the reference of the link, up to a day.
  Map<String, LinkTest> last(ForceId force, LocalDate on) {
    var last = new HashMap<String, LinkTest>();
    sql.sql(
            """
            select distinct on (c.plan_link) c.plan_link, c.code, c.tested_on, c.result, c.tested_by
            from plans.link_test c
            where c.force_id = :force and c.recorded_to = 'infinity' and c.valid_from <= :on
              and c.valid_to >= :on and c.ended_on >= :on and c.tested_on_sort <= :on
            order by c.plan_link, c.tested_on_sort desc, c.recorded_from desc, c.code\
            """)
        .param("force", force.value())
        .param("on", on)
        .query((row, _) -> Optional.ofNullable(last.put(row.getString("plan_link"), test(row))))
        .list();
    return last;
  }
}
