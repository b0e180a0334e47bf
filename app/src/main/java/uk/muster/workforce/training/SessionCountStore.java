package uk.muster.workforce.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// How many of a force are in which session, kept up with every import; and what relies on what.
@Repository
class SessionCountStore {
  private final JdbcClient sql;

  SessionCountStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Counts the enrolments and results of these forces anew.
  void count(Collection<String> forces) {
    sql.sql(
            """
            insert into workforce.session_count as k (force_id, session_force, session, open_to,
              booked, waiting, attended, passed)
            select n.force_id, n.session_force, n.session, coalesce(min(c.open_to), ''),
              count(1) filter (where n.state = 'booked'),
              count(1) filter (where n.state = 'waiting'),
              count(1) filter (where r.attended in ('yes', 'part')),
              count(1) filter (where r.result = 'passed')
            from workforce.enrolment n
            left join workforce.training_result r on r.force_id = n.force_id
              and r.session_force = n.session_force and r.session = n.session
              and r.person_id = n.person_id and r.recorded_to = 'infinity'
            left join workforce.session e on e.force_id = n.session_force
              and e.session = n.session and e.recorded_to = 'infinity'
            left join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            where n.force_id = any (string_to_array(:forces, ',')) and n.recorded_to = 'infinity'
            group by n.force_id, n.session_force, n.session
            on conflict (force_id, session_force, session) do update set open_to = excluded.open_to,
              booked = excluded.booked, waiting = excluded.waiting, attended = excluded.attended,
              passed = excluded.passed
            where (k.open_to, k.booked, k.waiting, k.attended, k.passed) is distinct from
              (excluded.open_to, excluded.booked, excluded.waiting, excluded.attended,
                excluded.passed)\
            """)
        .param("forces", String.join(",", forces))
        .update();
    sql.sql(
            """
            update workforce.session_count k set booked = 0, waiting = 0, attended = 0, passed = 0
            where k.force_id = any (string_to_array(:forces, ','))
              and (k.booked, k.waiting, k.attended, k.passed) <> (0, 0, 0, 0)
              and not exists (select from workforce.enrolment n where n.force_id = k.force_id
                and n.session_force = k.session_force and n.session = k.session
                and n.recorded_to = 'infinity')\
            """)
        .param("forces", String.join(",", forces))
        .update();
  }

  long countSessionsOfCourses(long importId, String force) {
    return sql.sql(
            """
            select count(1) from workforce.session e
            where e.force_id = :force and e.recorded_to = 'infinity' and e.course in (
              select c.course from workforce.course c
              where c.force_id = :force and c.import_id = :import and c.recorded_to = 'infinity'
              except select b.course from workforce.course b
              where b.force_id = :force and b.superseded_by = :import and b.import_id <> :import)\
            """)
        .param("import", importId)
        .param("force", force)
        .query(Long.class)
        .single();
  }

  long countPeopleInSessions(long importId, String force) {
    return sql.sql(
            """
            select count(distinct k.session) from workforce.session_count k
            where k.session_force = :force and k.booked + k.waiting > 0 and k.session in (
              select e.session from workforce.session e
              where e.force_id = :force and e.import_id = :import and e.recorded_to = 'infinity'
              except select b.session from workforce.session b
              where b.force_id = :force and b.superseded_by = :import and b.import_id <> :import)\
            """)
        .param("import", importId)
        .param("force", force)
        .query(Long.class)
        .single();
  }

  long countResultsOfEnrolments(long importId, String force) {
    return sql.sql(
            """
            select count(1) from workforce.training_result r
            where r.force_id = :force and r.recorded_to = 'infinity'
              and (r.session_force, r.session, r.person_id) in (
                select n.session_force, n.session, n.person_id from workforce.enrolment n
                where n.force_id = :force and n.import_id = :import
                  and n.recorded_to = 'infinity')\
            """)
        .param("import", importId)
        .param("force", force)
        .query(Long.class)
        .single();
  }

  /// The later import that brought the awards for the passes of this one, if it still holds.
  Optional<Long> awardsOf(long importId, String force) {
    return sql.sql(
            """
            select a.import_id
            from workforce.training_result r
            join workforce.session e on e.force_id = r.session_force and e.session = r.session
              and e.recorded_to = 'infinity'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity' and c.kind in ('initial', 'refresher')
            join workforce.accreditation a on a.force_id = r.force_id
              and a.person_id = r.person_id and a.skill = c.skill and a.awarded_on = r.result_on
              and a.recorded_to = 'infinity' and a.import_id > :import
            where r.force_id = :force and r.import_id = :import and r.recorded_to = 'infinity'
              and r.result = 'passed'
            order by a.import_id desc limit 1\
            """)
        .param("import", importId)
        .param("force", force)
        .query(Long.class)
        .optional();
  }

  /// How many of each force are in a session, as far as the actor may read counts.
  List<SessionCount> of(ForceId sessionForce, String session) {
    return sql.sql(
            """
            select force_id, booked, waiting, attended, passed from workforce.session_count
            where session_force = :force and session = :session
              and booked + waiting + attended > 0
            order by force_id\
            """)
        .param("force", sessionForce.value())
        .param("session", session)
        .query((row, _) ->
            new SessionCount(
                new ForceId(row.getString("force_id")),
                row.getInt("booked"),
                row.getInt("waiting"),
                row.getInt("attended"),
                row.getInt("passed")))
        .list();
  }
}
