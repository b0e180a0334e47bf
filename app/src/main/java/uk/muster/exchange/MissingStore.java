package uk.muster.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.exchange.stage.MissingStatements;
import uk.muster.files.Shape;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What the register holds and a complete file did not name. It waits until somebody confirms that
/// it ended; when that is undone, it waits again.
@Repository
class MissingStore {
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
  private static final String WAITS =
      """
      (m.confirmed_by is null or exists (select from exchange.import i
        where i.import_id = m.confirmed_by and i.force_id = m.force_id
          and i.undone_at is not null))\
      """;

  private final JdbcClient sql;

  MissingStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Compares the stage with the register.
  void add(Merge merge, FeedRun run, Right needs) {
    sql.sql(
            """
            insert into exchange.missing (force_id, import_id, subject, needs)
            select m.force_id, :import, m.subject, :needs from (%s) m\
            """
                .formatted(new MissingStatements(merge).missing("date '%s'".formatted(run.asAt()))))
        .param("import", run.importId())
        .param("needs", needs.setting())
        .param("forces", String.join(",", run.forces()))
        .update();
  }

  long count(long id, String force) {
    return sql.sql(
            """
            select count(1) from exchange.missing where import_id = :id and force_id = :force\
            """)
        .param("id", id)
        .param("force", force)
        .query(Long.class)
        .single();
  }

  /// Those that wait, in order.
  List<String> waiting(long id, ForceId force, String after, int most) {
    return sql.sql(
            """
            select m.subject from exchange.missing m
            where m.import_id = :id and m.force_id = :force and m.subject > :after and %s
            order by m.subject limit :most\
            """
                .formatted(WAITS))
        .param("id", id)
        .param("force", force.value())
        .param("after", after)
        .param("most", most)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Their rows as the cells of a file, ended on the last day; locked until the transaction ends.
  Map<String, Map<String, String>> ended(
      Feed feed,
      Import one,
      ForceId force,
      List<String> subjects,
      LocalDate last,
      LocalDate today) {
    var found = new LinkedHashMap<String, Map<String, String>>();
    sql.sql(
            """
            select m.subject, r.cells from exchange.missing m
            join (%s) r on r.force_id = m.force_id and r.subject = m.subject
            where m.import_id = :import and m.force_id = :force and m.subject in (:subjects) and %s
            order by m.subject for update of m\
            """
                .formatted(rows(feed.merge(), feed.shape(), feed.end().orElseThrow()), WAITS))
        .param("import", one.id())
        .param("force", force.value())
        .param("subjects", subjects)
        .param("last", last)
        .param("asAt", today)
        .query((row, _) ->
            found.put(
                row.getString("subject"),
                JsonMapper.shared().readValue(row.getString("cells"), CELLS)))
        .list();
    return found;
  }

  private static String rows(Merge merge, Shape shape, String end) {
    return new MissingStatements(merge).rows(shape, end);
  }

  /// They wait no longer, unless that import is undone.
  void confirm(long id, ForceId force, List<String> subjects, long confirmedBy) {
    sql.sql(
            """
            update exchange.missing set confirmed_by = :by
            where import_id = :id and force_id = :force and subject in (:subjects)\
            """)
        .param("by", confirmedBy)
        .param("id", id)
        .param("force", force.value())
        .param("subjects", subjects)
        .update();
  }
}
