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
              select to_jsonb(t)::text from workforce.%s t
              where t.force_id = :force and t.person_id = :person order by 1\
              """
                  .formatted(table))
          .param("force", force.value())
          .param("person", personId)
          .query(String.class)
          .list()
          .forEach(row -> kept.add(new Kept(table.replace('_', ' '), row)));
    }
    return kept;
  }
}
