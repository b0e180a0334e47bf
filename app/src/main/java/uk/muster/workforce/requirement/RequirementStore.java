package uk.muster.workforce.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The SQL of requirements, and the counts that they are held against.
@Repository
class RequirementStore {
  private final JdbcClient sql;

  RequirementStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What a region says that holds on a day.
  List<Requirement> list(String region, LocalDate on) {
    return sql.sql(
            """
            select force_id, region, skill, number, valid_from, valid_to, source
            from workforce.region_requirement
            where region = :region and valid_from <= :on and valid_to >= :on
              and recorded_to = 'infinity'
            order by skill, force_id\
            """)
        .param("region", region)
        .param("on", on)
        .query((row, _) ->
            new Requirement(
                new ForceId(row.getString("force_id")),
                row.getString("region"),
                row.getString("skill"),
                row.getInt("number"),
                new Period(
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class)),
                row.getString("source")))
        .list();
  }

  /// How many of a force serve and are in date in each skill on a day.
  Map<String, Integer> held(ForceId force, Collection<String> skills, LocalDate on) {
    var held = new HashMap<String, Integer>();
    sql.sql(
            """
            select a.skill, count(distinct a.person_id) as people
            from workforce.accreditation a
            join workforce.service s on s.force_id = a.force_id and s.person_id = a.person_id
              and s.recorded_to = 'infinity' and s.valid_from <= :on and s.valid_to >= :on
              and s.starts_on <= :on and s.leaves_on >= :on
            where a.force_id = :force and a.skill = any (string_to_array(:skills, ','))
              and a.awarded_on <= :on and a.in_date_to >= :on and a.recorded_to = 'infinity'
            group by a.skill\
            """)
        .param("force", force.value())
        .param("skills", String.join(",", skills))
        .param("on", on)
        .query((row, _) -> held.put(row.getString("skill"), row.getInt("people")))
        .list();
    return held;
  }
}
