package uk.muster.workforce.subject;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

@Repository
class SubjectStore {
  /// Every table of the registers with rows about people; those of another force that name the
  /// person are that force's own.
  static final List<String> TABLES =
      List.of(
          "person",
          "person_name",
          "service",
          "accreditation",
          "restriction",
          "duty",
          "linked_person",
          "enrolment",
          "training_result",
          "fitness_test",
          "portfolio",
          "expected_leaver");

  private final JdbcClient sql;

  SubjectStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Every version of every row, those that were superseded too.
  List<Kept> of(ForceId force, String personId) {
    var kept = new ArrayList<Kept>();
    for (var table : TABLES) {
      sql.sql(
              """
              select coalesce((
                  select string_agg(
                    replace(part.key, '_', ' ') || ': ' || part.value, '; ' order by part.place)
                  from json_each_text(line) with ordinality as part (key, value, place)
                  where part.value not in ('', 'infinity', '-infinity') and part.key not in (
                    'force_id', 'recorded_from', 'recorded_to', 'superseded_by', 'import_id', 'sought')
                ), '') as row,
                concat_ws(', ',
                  'recorded ' || (line ->> 'recorded_from'),
                  'by import ' || (line ->> 'import_id'),
                  'held for true until ' || nullif(line ->> 'recorded_to', 'infinity')) as recorded
              from workforce.%s t, row_to_json(t) as line
              where t.force_id = :force and t.person_id = :person order by 2, 1\
              """
                  .formatted(table))
          .param("force", force.value())
          .param("person", personId)
          .query((row, _) ->
              new Kept(table.replace('_', ' '), row.getString("row"), row.getString("recorded")))
          .list()
          .forEach(kept::add);
    }
    return kept;
  }
}
