package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The answers of a force as they were submitted.
@Repository
class GivenStore {
  private final JdbcClient sql;

  GivenStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// How much of each C is answered in the campaigns that were due by a day, the newest first; for
  /// whoever may read the force's own drafts.
  List<Covered> covered(ForceId force, LocalDate on) {
    return sql.sql(
            """
            select x.campaign, c.title, c.due, x.threat, x.c, sum(x.answered) as answered,
              sum(x.questions) as questions
            from assessment.cell x join assessment.campaign c on c.code = x.campaign
            where x.force_id = :force and x.shown = 'draft' and c.opened_on <= :on and c.due <= :on
            group by x.campaign, c.title, c.due, c.opened_on, x.threat, x.c
            order by c.opened_on desc, x.campaign, x.threat, x.c\
            """)
        .param("force", force.value())
        .param("on", on)
        .query((row, _) ->
            new Covered(
                row.getString("campaign"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("threat"),
                row.getString("c"),
                row.getInt("answered"),
                row.getInt("questions"),
                "/assessment/answers/%s/%s/%s"
                    .formatted(row.getString("campaign"), force, row.getString("threat"))))
        .list();
  }

  /// The last submitted answer to each question in each campaign opened by a day, newest campaign
  /// first.
  List<Given> of(ForceId force, LocalDate on) {
    return sql.sql(
            """
            select campaign, previous, edition, opened_on, threat, question, rating, reasons,
              submitted_on, evidence from (
              select distinct on (a.campaign, a.threat, a.question) a.campaign,
                coalesce(c.previous, '') as previous, c.edition, c.opened_on, a.threat, a.question,
                a.rating, a.reasons,
                cast(a.recorded_at at time zone 'Europe/London' as date) as submitted_on,
                array(select g.effective_on from assessment.ground g
                  join assessment.assessment s using (force_id, campaign, threat, version)
                  where g.force_id = a.force_id and g.campaign = a.campaign and g.threat = a.threat
                    and g.version = a.version and g.question = a.question
                    and g.submission = s.submissions and g.effective_on <> '') as evidence
              from assessment.answer a join assessment.campaign c on c.code = a.campaign
              where a.force_id = :force and a.submitted and c.opened_on <= :on
              order by a.campaign, a.threat, a.question, a.version desc, a.revision desc) as given
            order by opened_on desc, campaign, threat, question\
            """)
        .param("force", force.value())
        .param("on", on)
        .query((row, _) ->
            new Given(
                row.getString("campaign"),
                row.getString("previous"),
                row.getString("edition"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("threat"),
                row.getString("question"),
                row.getString("rating"),
                row.getString("reasons"),
                row.getObject("submitted_on", LocalDate.class),
                "/assessment/answers/%s/%s/%s/%s"
                    .formatted(
                        row.getString("campaign"),
                        force,
                        row.getString("threat"),
                        row.getString("question")),
                List.of((String[]) row.getArray("evidence").getArray())))
        .list();
  }
}
