package uk.muster.workforce.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// The SQL of posts and of what certifies who fills them.
@Repository
class CertificateStore {
  private final JdbcClient sql;

  CertificateStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<FilledPost> posts(ForceId force, LocalDate on, String skill) {
    return sql.sql(
            """
            select s.person_id, s.post, s.rank, s.base, p.marking
            from workforce.service s
            join workforce.person p on p.force_id = s.force_id and p.person_id = s.person_id
            where s.force_id = :force and s.recorded_to = 'infinity'
              and s.valid_from <= :on and s.valid_to >= :on
              and s.starts_on <= :on and s.leaves_on >= :on
              and (:skill = '' or exists (select from workforce.accreditation a
                where a.force_id = :force and a.person_id = s.person_id and a.skill = :skill
                  and a.awarded_on <= :on and a.in_date_to >= :on and a.recorded_to = 'infinity'))
            order by s.person_id\
            """)
        .param("force", force.value())
        .param("on", on)
        .param("skill", skill)
        .query((row, _) ->
            new FilledPost(
                row.getString("person_id"),
                row.getString("post"),
                row.getString("rank"),
                row.getString("base"),
                Marking.of(row.getString("marking"))))
        .list();
  }

  Map<String, List<Certificate>> certificates(
      ForceId force, LocalDate on, Collection<String> people) {
    var found = new HashMap<String, List<Certificate>>();
    sql.sql(
            """
            select person_id, skill, awarded_on, in_date_to, import_id
            from workforce.accreditation
            where force_id = :force and person_id = any (:people)
              and awarded_on <= :on and in_date_to >= :on and recorded_to = 'infinity'
            order by person_id, skill\
            """)
        .param("force", force.value())
        .param("people", people.toArray(String[]::new))
        .param("on", on)
        .query((row, _) ->
            found
                .computeIfAbsent(row.getString("person_id"), _ -> new ArrayList<>())
                .add(
                    new Certificate(
                        row.getString("skill"),
                        row.getObject("awarded_on", LocalDate.class),
                        row.getObject("in_date_to", LocalDate.class),
                        row.getLong("import_id"))))
        .list();
    return found;
  }
}
