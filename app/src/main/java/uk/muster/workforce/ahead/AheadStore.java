package uk.muster.workforce.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Skill;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// What a forecast needs of training: who is booked, who is expected to leave, what courses cost.
@Repository
class AheadStore {
  private final JdbcClient sql;
  private final Catalogue catalogue;

  AheadStore(JdbcClient sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /// Bookings without a result in sessions that end on one of the days; of a refresher only for
  /// those who were awarded the skill before.
  List<Booking> bookings(ForceId force, Collection<String> skills, Period days) {
    return sql.sql(
            """
            select n.person_id, n.session_force, n.session, c.name, c.skill, c.valid_months,
              e.ends_on
            from workforce.enrolment n
            join workforce.session e on e.force_id = n.session_force and e.session = n.session
              and e.recorded_to = 'infinity' and e.state <> 'cancelled'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            where n.force_id = :force and n.recorded_to = 'infinity' and n.state = 'booked'
              and e.ends_on between :from and :to
              and c.skill = any (string_to_array(:skills, ','))
              and (c.kind = 'initial' or c.kind = 'refresher' and exists (
                select from workforce.accreditation a where a.force_id = n.force_id
                  and a.person_id = n.person_id and a.skill = c.skill
                  and a.recorded_to = 'infinity' and a.awarded_on < e.ends_on))
              and not exists (select from workforce.training_result r where r.force_id = n.force_id
                and r.session_force = n.session_force and r.session = n.session
                and r.person_id = n.person_id and r.recorded_to = 'infinity')
            order by e.ends_on, n.session_force, n.session, n.person_id\
            """)
        .param("force", force.value())
        .param("skills", String.join(",", skills))
        .param("from", days.from())
        .param("to", days.to())
        .query((row, _) -> {
          var ends = row.getObject("ends_on", LocalDate.class);
          var skill = row.getString("skill");
          var months = figure(row, "valid_months");
          return new Booking(
              row.getString("person_id"),
              new ForceId(row.getString("session_force")),
              row.getString("session"),
              row.getString("name"),
              skill,
              ends,
              months.isPresent() ? last(ends, months.getAsInt()) : usual(skill, ends));
        })
        .list();
  }

  private static OptionalInt figure(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private LocalDate usual(String skill, LocalDate from) {
    var months = catalogue.skill(skill).map(Skill::validityMonths).orElseThrow();
    return months.isPresent() ? last(from, months.getAsInt()) : Period.OPEN;
  }

  private static LocalDate last(LocalDate from, int months) {
    return from.plusMonths(months).minusDays(1);
  }

  List<ExpectedLeaver> expectedLeavers(ForceId force, LocalDate to) {
    return sql.sql(
            """
            select person_id, expected_on, reason, source from workforce.expected_leaver
            where force_id = :force and recorded_to = 'infinity' and expected_on <= :to
            order by expected_on, person_id\
            """)
        .param("force", force.value())
        .param("to", to)
        .query((row, _) ->
            new ExpectedLeaver(
                row.getString("person_id"),
                row.getObject("expected_on", LocalDate.class),
                row.getString("reason"),
                row.getString("source")))
        .list();
  }

  /// The cheapest and the shortest course in each skill, first courses and refreshers.
  List<CoursePrice> prices(ForceId force, Collection<String> groupings, LocalDate on) {
    return sql.sql(
            """
            select c.skill, c.kind = 'refresher' as refresher, min(c.cost) as cost,
              min(c.days) as days
            from workforce.course c
            where c.recorded_to = 'infinity' and c.kind in ('initial', 'refresher')
              and c.available_on <= :on and c.withdrawn_on >= :on
              and (c.force_id = :force or c.open_to = any (string_to_array(:groupings, ',')))
            group by c.skill, c.kind order by c.skill, c.kind\
            """)
        .param("force", force.value())
        .param("groupings", String.join(",", groupings))
        .param("on", on)
        .query((row, _) ->
            new CoursePrice(
                row.getString("skill"),
                row.getBoolean("refresher"),
                figure(row, "cost"),
                figure(row, "days")))
        .list();
  }
}
