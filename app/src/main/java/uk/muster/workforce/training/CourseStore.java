package uk.muster.workforce.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.training.CourseLine.Sessions;

/// The SQL of courses.
@Repository
class CourseStore {
  private static final String COLUMNS =
      """
      c.force_id, c.course, c.name, c.kind, c.skill, c.requires, c.fitness, c.host, c.provider,
        c.licence, c.centre, c.open_to, c.places, c.days, c.cost, c.valid_months, c.audience,
        c.workforce_group, c.teaches, c.touches, c.law, c.prevention, c.available_on, c.withdrawn_on, c.import_id, c.recorded_from, c.recorded_to\
      """;

  private final JdbcClient sql;

  CourseStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The courses that people of a force can go to: its own, and those open to one of its groupings.
  ///
  /// @param from sessions from this day on are counted
  List<CourseLine> list(ForceId force, Collection<String> groupings, LocalDate from) {
    return sql.sql(
            """
            select {columns}, e.sessions, e.next_on, e.stated, e.booked
            from workforce.course c
            left join lateral (
              select count(1) as sessions, min(e.starts_on) as next_on,
                sum(coalesce(e.places, c.places)) as stated, sum(k.booked) as booked
              from workforce.session e
              left join lateral (
                select sum(k.booked) as booked from workforce.session_count k
                where k.session_force = e.force_id and k.session = e.session) k on true
              where e.force_id = c.force_id and e.course = c.course and e.starts_on >= :from
                and e.state <> 'cancelled' and e.recorded_to = 'infinity') e on true
            where c.recorded_to = 'infinity' and c.withdrawn_on >= :from
              and (c.force_id = :force or c.open_to = any (string_to_array(:groupings, ',')))
            order by c.name, c.force_id, c.course\
            """
                .replace("{columns}", COLUMNS))
        .param("force", force.value())
        .param("groupings", String.join(",", groupings))
        .param("from", from)
        .query((row, _) ->
            new CourseLine(
                course(row),
                new Sessions(
                    row.getInt("sessions"),
                    Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                    figure(row, "stated"),
                    row.getInt("booked"))))
        .list();
  }

  /// How a course stands and stood, newest first; nothing when it cannot be seen.
  List<Course> versions(ForceId force, String code) {
    return sql.sql(
            """
            select {columns} from workforce.course c
            where c.force_id = :force and c.course = :course
            order by c.recorded_to desc, c.recorded_from desc\
            """
                .replace("{columns}", COLUMNS))
        .param("force", force.value())
        .param("course", code)
        .query((row, _) -> course(row))
        .list();
  }

  private static Course course(ResultSet row) throws SQLException {
    return new Course(
        new ForceId(row.getString("force_id")),
        row.getString("course"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("skill"),
        row.getString("requires"),
        row.getString("fitness"),
        row.getString("host"),
        row.getString("provider"),
        row.getString("licence"),
        row.getString("centre"),
        row.getString("open_to"),
        figure(row, "places"),
        figure(row, "days"),
        figure(row, "cost"),
        figure(row, "valid_months"),
        row.getString("audience"),
        new Course.Content(
            row.getString("workforce_group"),
            row.getString("teaches"),
            row.getString("touches"),
            row.getString("law"),
            row.getString("prevention")),
        new Period(
            row.getObject("available_on", LocalDate.class),
            row.getObject("withdrawn_on", LocalDate.class)),
        source(row));
  }

  static OptionalInt figure(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static Course.Source source(ResultSet row) throws SQLException {
    return new Course.Source(
        row.getLong("import_id"),
        row.getObject("recorded_from", OffsetDateTime.class),
        row.getObject("recorded_to", OffsetDateTime.class));
  }
}
