package uk.muster.workforce.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The SQL of sessions.
@Repository
class SessionStore {
  private static final String SESSIONS =
      """
      select e.force_id, e.session, e.course, c.name, e.starts_on, e.ends_on,
        case when e.centre = '' then c.centre else e.centre end as centre,
        coalesce(e.places, c.places) as places, e.state, e.import_id, e.recorded_from,
        e.recorded_to, coalesce(k.booked, 0) as booked, coalesce(k.attended, 0) as attended,
        coalesce(k.passed, 0) as passed
      from workforce.session e
      join workforce.course c on c.force_id = e.force_id and c.course = e.course
        and c.recorded_to = 'infinity'
      left join lateral (
        select sum(k.booked) as booked, sum(k.attended) as attended, sum(k.passed) as passed
        from workforce.session_count k
        where k.session_force = e.force_id and k.session = e.session) k on true
      """;

  private final JdbcClient sql;

  SessionStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Sessions on some days that people of a force can go to.
  List<CourseSession> between(ForceId force, Collection<String> groupings, Period days, int most) {
    return sql.sql(
            SESSIONS
                + """
                where e.recorded_to = 'infinity' and e.starts_on <= :to and e.ends_on >= :from
                  and (e.force_id = :force or c.open_to = any (string_to_array(:groupings, ',')))
                order by e.starts_on, c.name, e.force_id, e.session limit :most\
                """)
        .param("force", force.value())
        .param("groupings", String.join(",", groupings))
        .param("from", days.from())
        .param("to", days.to())
        .param("most", most)
        .query(SessionStore::session)
        .list();
  }

  /// Planned sessions that begin on some days: that people of a force can go to, or, with no force,
  /// all that may be seen.
  List<CourseSession> planned(String force, Collection<String> groupings, Period days, int most) {
    return sql.sql(
            SESSIONS
                + """
                where e.recorded_to = 'infinity' and e.state = 'planned'
                  and e.starts_on between :from and :to and (:force = '' or e.force_id = :force
                    or c.open_to = any (string_to_array(:groupings, ',')))
                order by e.starts_on, c.name, e.force_id, e.session limit :most\
                """)
        .param("force", force)
        .param("groupings", String.join(",", groupings))
        .param("from", days.from())
        .param("to", days.to())
        .param("most", most)
        .query(SessionStore::session)
        .list();
  }

  /// The sessions of a course, the latest first.
  List<CourseSession> of(ForceId force, String course) {
    return sql.sql(
            SESSIONS
                + """
                where e.recorded_to = 'infinity' and e.force_id = :force and e.course = :course
                order by e.starts_on desc, e.session limit 500\
                """)
        .param("force", force.value())
        .param("course", course)
        .query(SessionStore::session)
        .list();
  }

  /// How a session stands and stood, newest first; nothing when it cannot be seen.
  List<CourseSession> versions(ForceId force, String code) {
    return sql.sql(
            SESSIONS
                + """
                where e.force_id = :force and e.session = :session
                order by e.recorded_to desc, e.recorded_from desc\
                """)
        .param("force", force.value())
        .param("session", code)
        .query(SessionStore::session)
        .list();
  }

  private static CourseSession session(ResultSet row, int number) throws SQLException {
    return new CourseSession(
        new ForceId(row.getString("force_id")),
        row.getString("session"),
        row.getString("course"),
        row.getString("name"),
        new Period(
            row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
        row.getString("centre"),
        CourseStore.figure(row, "places"),
        row.getString("state"),
        row.getInt("booked"),
        row.getInt("attended"),
        row.getInt("passed"),
        CourseStore.source(row));
  }
}
