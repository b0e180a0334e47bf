package uk.muster.workforce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.FeedRun;

/// Closes an award the day before the next one of the same skill, where an import came between rows
/// that were there already.
@Repository
class RenewalStore {
  private final JdbcClient sql;

  RenewalStore(JdbcClient sql) {
    this.sql = sql;
  }

  void close(FeedRun run) {
    sql.sql(
            """
            create temporary table import_neighbour on commit drop as
            select n.force_id, n.skill, n.person_id, n.awarded_on, n.expires_on, n.import_id, n.due
            from (
              select c.force_id, c.skill, c.person_id, c.awarded_on, c.expires_on, c.import_id,
                c.in_date_to, least(c.expires_on, coalesce(lead(c.awarded_on) over (
                  partition by c.force_id, c.person_id, c.skill order by c.awarded_on) - 1,
                  c.expires_on)) as due
              from workforce.accreditation c
              where c.recorded_to = 'infinity' and (c.force_id, c.skill, c.person_id) in (
                select a.force_id, a.skill, a.person_id from workforce.accreditation a
                where a.recorded_to = 'infinity' and a.import_id = %d)
            ) n where n.due <> n.in_date_to\
            """
                .formatted(run.importId()))
        .update();
    sql.sql(
            """
            update workforce.accreditation c set in_date_to = n.due from import_neighbour n
            where c.force_id = n.force_id and c.skill = n.skill and c.person_id = n.person_id
              and c.awarded_on = n.awarded_on and c.recorded_to = 'infinity'
              and n.import_id = :import\
            """)
        .param("import", run.importId())
        .update();
    sql.sql(
            """
            update workforce.accreditation c set recorded_to = :at, superseded_by = :import
            from import_neighbour n
            where c.force_id = n.force_id and c.skill = n.skill and c.person_id = n.person_id
              and c.awarded_on = n.awarded_on and c.recorded_to = 'infinity'
              and n.import_id <> :import\
            """)
        .param("import", run.importId())
        .param("at", run.at())
        .update();
    sql.sql(
            """
            insert into workforce.accreditation (force_id, skill, person_id, awarded_on, expires_on,
              in_date_to, recorded_from, import_id)
            select n.force_id, n.skill, n.person_id, n.awarded_on, n.expires_on, n.due, :at, :import
            from import_neighbour n where n.import_id <> :import\
            """)
        .param("import", run.importId())
        .param("at", run.at())
        .update();
  }
}
