package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// How many hold each skill, and whose ends soon.
@Repository
class AccreditationStore {
  private static final String EXPIRING =
      """
      from (
        select a.person_id, a.skill, max(a.in_date_to) as last_day
        from workforce.accreditation a
        where a.force_id = :force and (:skill = '' or a.skill = :skill)
          and a.recorded_to = 'infinity'
        group by a.skill, a.person_id having max(a.in_date_to) between :on and :to
      ) e
      join workforce.service s on s.force_id = :force and s.person_id = e.person_id
        and s.recorded_to = 'infinity' and s.valid_from <= :on and s.valid_to >= :on
        and s.starts_on <= :on and s.leaves_on > e.last_day\
      """;

  private final JdbcClient sql;

  AccreditationStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<SkillsMatrix.Cell> matrix(ForceId force, LocalDate on, int days) {
    return sql.sql(
            """
            select s.base, h.skill, count(1) filter (where h.now) as in_date,
              count(1) filter (where h.now and h.last_day < :to) as expiring,
              count(1) filter (where not h.now and h.last_day < :on) as lapsed
            from (
              select a.person_id, a.skill, max(a.in_date_to) as last_day,
                bool_or(a.awarded_on <= :on and a.in_date_to >= :on) as now
              from workforce.accreditation a
              where a.force_id = :force and a.recorded_to = 'infinity'
              group by a.skill, a.person_id
            ) h
            join workforce.service s on s.force_id = :force and s.person_id = h.person_id
              and s.recorded_to = 'infinity' and s.valid_from <= :on and s.valid_to >= :on
              and s.starts_on <= :on and s.leaves_on >= :on
            group by s.base, h.skill order by s.base, h.skill\
            """)
        .param("force", force.value())
        .param("on", on)
        .param("to", on.plusDays(days))
        .query((row, _) ->
            new SkillsMatrix.Cell(
                row.getString("base"),
                row.getString("skill"),
                row.getInt("in_date"),
                row.getInt("expiring"),
                row.getInt("lapsed")))
        .list();
  }

  List<ExpiryPage.Expiry> expiring(
      ForceId force, String skill, LocalDate on, LocalDate to, int page) {
    return sql.sql(
            """
            select e.person_id, s.rank, s.base, e.skill, e.last_day %s
            order by e.last_day, e.person_id, e.skill limit :most offset :skip\
            """
                .formatted(EXPIRING))
        .param("force", force.value())
        .param("skill", skill)
        .param("on", on)
        .param("to", to)
        .param("most", ExpiryPage.LINES)
        .param("skip", page * ExpiryPage.LINES)
        .query((row, _) ->
            new ExpiryPage.Expiry(
                row.getString("person_id"),
                row.getString("rank"),
                row.getString("base"),
                row.getString("skill"),
                row.getObject("last_day", LocalDate.class)))
        .list();
  }

  long countExpiring(ForceId force, String skill, LocalDate on, LocalDate to) {
    return sql.sql("select count(1) " + EXPIRING)
        .param("force", force.value())
        .param("skill", skill)
        .param("on", on)
        .param("to", to)
        .query(Long.class)
        .single();
  }
}
