package uk.muster.workforce.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.held.Known;

/// The rows about single people in training.
@Repository
class EnrolmentStore {
  private static final String ENROLMENTS =
      """
      select n.force_id, n.person_id, n.session_force, n.session, coalesce(c.name, '') as name,
        coalesce(c.skill, '') as skill, e.starts_on, e.ends_on, n.state, n.enrolled_on,
        r.attended, r.result, r.result_on, r.assessor, n.import_id, n.recorded_from, n.recorded_to
      from workforce.enrolment n
      join workforce.session e on e.force_id = n.session_force and e.session = n.session
        and e.recorded_to = 'infinity'
      left join workforce.course c on c.force_id = e.force_id and c.course = e.course
        and c.recorded_to = 'infinity'
      left join workforce.training_result r on r.force_id = n.force_id
        and r.session_force = n.session_force and r.session = n.session
        and r.person_id = n.person_id and {known r}
      where n.force_id = :force and {known n}\
      """;

  private final JdbcClient sql;

  EnrolmentStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The people of a force in a session.
  List<Enrolment> in(ForceId force, ForceId sessionForce, String session) {
    return statement(
            "and n.session_force = :sessionForce and n.session = :session order by n.person_id",
            Optional.empty())
        .param("force", force.value())
        .param("sessionForce", sessionForce.value())
        .param("session", session)
        .query(EnrolmentStore::enrolment)
        .list();
  }

  /// Hands out all of a force, for a file.
  ///
  /// @return how many
  long each(ForceId force, Consumer<Enrolment> each) {
    try (var all =
        statement("order by n.session_force, n.session, n.person_id", Optional.empty())
            .param("force", force.value())
            .withFetchSize(1_000)
            .query(EnrolmentStore::enrolment)
            .stream()) {
      return all.peek(each).mapToLong(_ -> 1).sum();
    }
  }

  /// All of one person, the latest session first.
  List<Enrolment> of(ForceId force, String personId, Optional<Instant> knownOn) {
    return statement("and n.person_id = :person order by e.starts_on desc, n.session", knownOn)
        .param("force", force.value())
        .param("person", personId)
        .query(EnrolmentStore::enrolment)
        .list();
  }

  /// The fitness tests of one person, the latest first.
  List<PersonTraining.FitnessTest> fitness(
      ForceId force, String personId, Optional<Instant> knownOn) {
    return known(
            """
            select level, tested_on, seconds, passed from workforce.fitness_test n
            where force_id = :force and person_id = :person and {known n}
            order by tested_on desc, level\
            """,
            knownOn)
        .param("force", force.value())
        .param("person", personId)
        .query((row, _) ->
            new PersonTraining.FitnessTest(
                row.getString("level"),
                row.getObject("tested_on", LocalDate.class),
                CourseStore.figure(row, "seconds"),
                row.getString("passed").equals("yes")))
        .list();
  }

  /// The portfolios of one person.
  List<PersonTraining.Portfolio> portfolios(
      ForceId force, String personId, Optional<Instant> knownOn) {
    return known(
            """
            select skill, opened_on, reviewed_on, reviewer, operations, state
            from workforce.portfolio n
            where force_id = :force and person_id = :person and {known n}
            order by skill\
            """,
            knownOn)
        .param("force", force.value())
        .param("person", personId)
        .query((row, _) ->
            new PersonTraining.Portfolio(
                row.getString("skill"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("reviewer"),
                CourseStore.figure(row, "operations"),
                row.getString("state")))
        .list();
  }

  private JdbcClient.StatementSpec statement(String rest, Optional<Instant> knownOn) {
    return known(ENROLMENTS + " " + rest, knownOn);
  }

  private JdbcClient.StatementSpec known(String statement, Optional<Instant> knownOn) {
    var known = Known.on(knownOn);
    return sql.sql(
            statement.replace("{known n}", known.of("n")).replace("{known r}", known.of("r")))
        .param("known", known.at());
  }

  private static Enrolment enrolment(ResultSet row, int number) throws SQLException {
    var result = row.getString("result");
    return new Enrolment(
        new ForceId(row.getString("force_id")),
        row.getString("person_id"),
        new ForceId(row.getString("session_force")),
        row.getString("session"),
        row.getString("name"),
        row.getString("skill"),
        new Period(
            row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
        row.getString("state"),
        row.getObject("enrolled_on", LocalDate.class),
        result == null
            ? Optional.empty()
            : Optional.of(
                new Enrolment.Result(
                    row.getString("attended"),
                    result,
                    row.getObject("result_on", LocalDate.class),
                    row.getString("assessor"))),
        new Course.Source(
            row.getLong("import_id"),
            row.getObject("recorded_from", OffsetDateTime.class),
            row.getObject("recorded_to", OffsetDateTime.class)));
  }
}
