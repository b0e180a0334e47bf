package uk.muster.workforce.command;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.workforce.held.Known;

/// The SQL of command.
@Repository
class CommandStore {
  /// A level is a skill that the catalogue calls one, or one that the force keeps portfolios for.
  private static final String LEVELS =
      """
      with level as (
        select unnest(string_to_array(:levels, ',')) as skill
        union select p.skill from workforce.portfolio p
          where p.force_id = :force and {p.known}),
      need as (
        select distinct c.skill, c.requires, c.fitness from workforce.course c
        where c.kind = 'initial' and c.skill in (select skill from level) and {c.known}
          and c.available_on <= :on and c.withdrawn_on >= :on
          and (c.force_id = :force or c.open_to = any (string_to_array(:groupings, ',')))),
      held as (
        select a.person_id, a.skill, max(a.in_date_to) as held_to
        from workforce.accreditation a
        where a.force_id = :force and (:person = '' or a.person_id = :person)
          and a.skill in (select skill from level)
          and a.awarded_on <= :on and a.in_date_to >= :on and {a.known}
        group by a.person_id, a.skill)
      select b.person_id, b.skill, b.held_to,
        coalesce((select case when p.reviewed_on <= :on then p.state else 'open' end
          from workforce.portfolio p where p.force_id = :force and p.person_id = b.person_id
            and p.skill = b.skill and p.opened_on <= :on and {p.known}), '') as portfolio,
        exists (select from workforce.enrolment n
          join workforce.session e on e.force_id = n.session_force and e.session = n.session
            and {e.known}
          join workforce.course c on c.force_id = e.force_id and c.course = e.course and {c.known}
          where n.force_id = :force and n.person_id = b.person_id and n.state = 'booked'
            and {n.known} and e.starts_on >= :on and e.state = 'planned'
            and c.skill = b.skill) as booked,
        exists (select from need n where n.skill = b.skill) as asked,
        array(select distinct n.requires from need n
          where n.skill = b.skill and n.requires <> '' and not exists (
            select from workforce.accreditation a where a.force_id = :force
              and a.person_id = b.person_id and a.skill = n.requires
              and a.awarded_on <= :on and a.in_date_to >= :on and {a.known})
          order by n.requires) as skills,
        array(select distinct n.fitness from need n
          where n.skill = b.skill and n.fitness <> '' and coalesce((
            select f.passed from workforce.fitness_test f where f.force_id = :force
              and f.person_id = b.person_id and f.level = n.fitness and f.tested_on <= :on
              and f.tested_on > cast(:on as date) - interval '12 months' and {f.known}
            order by f.tested_on desc limit 1), 'no') <> 'yes'
          order by n.fitness) as fitness
      from\
      """;

  private static final Pattern ALIAS = Pattern.compile("\\{(\\w)\\.known}");

  private final JdbcClient sql;

  CommandStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// How one person stands to each level.
  List<CommandLevel> of(Asked asked, String personId) {
    return levels(
        asked,
        personId,
        """
         (select cast(:person as text) as person_id, l.skill, h.held_to
          from level l left join held h on h.skill = l.skill) b
        order by b.skill\
        """);
  }

  /// Those who serve on the day and hold a level in date.
  List<CommandLevel> holders(Asked asked) {
    return levels(
        asked,
        "",
        """
         (select h.person_id, h.skill, h.held_to from held h
          where exists (select from workforce.service s where s.force_id = :force
            and s.person_id = h.person_id and s.valid_from <= :on and s.valid_to >= :on
            and s.starts_on <= :on and s.leaves_on >= :on and {s.known})) b
        order by b.skill, b.person_id\
        """);
  }

  /// @param levels the skills that the catalogue calls a level of command
  record Asked(
      ForceId force,
      LocalDate on,
      Optional<Instant> knownOn,
      Collection<String> levels,
      Collection<String> groupings) {}

  private List<CommandLevel> levels(Asked asked, String personId, String of) {
    var known = Known.on(asked.knownOn());
    var rows = ALIAS.matcher(LEVELS + of).replaceAll(row -> known.of(row.group(1)));
    return sql.sql(rows)
        .param("force", asked.force().value())
        .param("on", asked.on())
        .param("person", personId)
        .param("levels", String.join(",", asked.levels()))
        .param("groupings", String.join(",", asked.groupings()))
        .param("known", known.at())
        .query(CommandStore::level)
        .list();
  }

  private static CommandLevel level(ResultSet row, int number) throws SQLException {
    return new CommandLevel(
        row.getString("person_id"),
        row.getString("skill"),
        Optional.ofNullable(row.getObject("held_to", LocalDate.class)),
        row.getString("portfolio"),
        row.getBoolean("booked"),
        row.getBoolean("asked"),
        texts(row.getArray("skills")),
        texts(row.getArray("fitness")));
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
