package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Searches the words of lessons. What the actor may not see is not found either: the row policies
/// hold before any word is compared.
@Repository
class LessonStore {
  private final JdbcClient sql;

  LessonStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The references of the lessons that answer a search, as one is typed into a search engine; the
  /// best first.
  Set<String> matching(ForceId force, String typed, LocalDate on) {
    return new LinkedHashSet<>(
        sql.sql(
                """
                select l.code from exercises.lesson l
                where l.force_id = :force and l.recorded_to = 'infinity'
                  and l.valid_from <= :on and l.valid_to >= :on and l.ended_on >= :on
                  and l.words @@ websearch_to_tsquery('english', :typed)
                order by ts_rank(l.words, websearch_to_tsquery('english', :typed)) desc, l.code\
                """)
            .param("force", force.value())
            .param("typed", typed)
            .param("on", on)
            .query(String.class)
            .list());
  }

  /// The word stems of each lesson of a force, by its reference.
  Map<String, Set<String>> stems(ForceId force, LocalDate on) {
    var stems = new HashMap<String, Set<String>>();
    sql.sql(
            """
            select l.code, tsvector_to_array(l.stems) as stems
            from exercises.lesson l
            where l.force_id = :force and l.recorded_to = 'infinity'
              and l.valid_from <= :on and l.valid_to >= :on and l.ended_on >= :on\
            """)
        .param("force", force.value())
        .param("on", on)
        .query((row, _) ->
            stems.put(
                row.getString("code"),
                Set.copyOf(List.of((String[]) row.getArray("stems").getArray()))))
        .list();
    return stems;
  }
}
