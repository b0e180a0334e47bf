package uk.muster.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleFeed;
import uk.muster.workforce.held.TrainingHeld;

/// `training-results.csv`: who attended and passed. A pass of a course that gives a skill is
/// followed by an award of that skill, from the day of the result.
@Component
class ResultFeed implements Feed {
  private static final Check ENROLLED =
      new Check(
          "not-enrolled",
          "person_id",
          """
          not exists (select from workforce.enrolment n where n.force_id = s.force_id
            and n.session_force = s.session_force and n.session = s.session
            and n.person_id = s.person_id and n.recorded_to = 'infinity' and n.state = 'booked')\
          """,
          "is not booked in this session");
  private static final Check NOT_BEFORE =
      new Check(
          "result-before-session",
          "result_on",
          """
          exists (select from workforce.session e where e.force_id = s.session_force
            and e.session = s.session and e.recorded_to = 'infinity' and e.starts_on > s.result_on)\
          """,
          "is before the session begins");
  private static final Check FIRST_AWARD =
      new Check(
          "refresher-before-award",
          "result",
          ofCourse(
              """
              c.kind = 'refresher' and not exists (select from workforce.accreditation a
                where a.force_id = s.force_id and a.person_id = s.person_id and a.skill = c.skill
                  and a.recorded_to = 'infinity' and a.awarded_on < s.result_on)\
              """),
          "a refresher, but the skill was never awarded before");
  private static final Check PREREQUISITE =
      new Check(
          "prerequisite",
          "result",
          ofCourse(
              """
              c.requires <> '' and not exists (select from workforce.accreditation a
                where a.force_id = s.force_id and a.person_id = s.person_id and a.skill = c.requires
                  and a.recorded_to = 'infinity' and a.awarded_on <= s.result_on
                  and a.in_date_to >= e.starts_on)\
              """),
          "without the skill that the course requires");

  /// The last test of the level counts, and it counts for a year.
  private static final Check FITNESS =
      new Check(
          "fitness-test",
          "result",
          ofCourse(
              """
              c.fitness <> '' and coalesce((select f.passed from workforce.fitness_test f
                where f.force_id = s.force_id and f.person_id = s.person_id
                  and f.level = c.fitness and f.recorded_to = 'infinity'
                  and f.tested_on <= s.result_on
                  and f.tested_on > s.result_on - interval '12 months'
                order by f.tested_on desc limit 1), 'no') <> 'yes'\
              """),
          "without the fitness test that the course requires, passed in the 12 months before");

  private static final Check AWARD_GIVEN =
      new Check(
          "award-given",
          "result",
          """
          exists (select from workforce.training_result r
            join workforce.session e on e.force_id = r.session_force and e.session = r.session
              and e.recorded_to = 'infinity'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity' and c.kind in ('initial', 'refresher')
            join workforce.accreditation a on a.force_id = r.force_id
              and a.person_id = r.person_id and a.skill = c.skill and a.awarded_on = r.result_on
              and a.recorded_to = 'infinity'
            where r.force_id = s.force_id and r.session_force = s.session_force
              and r.session = s.session and r.person_id = s.person_id
              and r.recorded_to = 'infinity' and r.result = 'passed'
              and (s.result <> 'passed' or s.result_on <> r.result_on))\
          """,
          "differs from the pass for which the award was given: undo that award first");

  private final Shape shape;
  private final Held held;
  private final SessionCountStore counts;
  private final Following awards;
  private final Clock clock;

  ResultFeed(Catalogue catalogue, SessionCountStore counts, Clock clock) {
    this.clock = clock;
    held = TrainingHeld.results(catalogue);
    shape = TrainingFiles.results(catalogue);
    this.counts = counts;
    awards = awards(catalogue);
  }

  /// SQL that is true for a pass of a course that meets the condition on `c`, its session `e`.
  private static String ofCourse(String condition) {
    return """
    s.result = 'passed' and exists (select from workforce.session e
      join workforce.course c on c.force_id = e.force_id and c.course = e.course
        and c.recorded_to = 'infinity'
      where e.force_id = s.session_force and e.session = s.session and e.recorded_to = 'infinity'
        and %s)\
    """
        .formatted(condition);
  }

  /// The skill lasts as long as the course says, or else as the catalogue has it; where neither
  /// says, it has no end.
  private static Following awards(Catalogue catalogue) {
    var months =
        catalogue.skills().stream()
            .filter(skill -> skill.validityMonths().isPresent())
            .map(skill ->
                "('%s', %d)"
                    .formatted(skill.code().replace("'", "''"), skill.validityMonths().getAsInt()))
            .collect(Collectors.joining(", "));
    return new Following(
        "accreditations",
        "results of import %d",
        """
        select r.force_id as force, r.person_id, c.skill, to_char(r.result_on, 'YYYY-MM-DD')
            as awarded_on,
          coalesce(to_char(r.result_on
            + make_interval(months => coalesce(c.valid_months, m.months)) - interval '1 day',
            'YYYY-MM-DD'), '') as expires_on
        from workforce.training_result r
        join workforce.session e on e.force_id = r.session_force and e.session = r.session
          and e.recorded_to = 'infinity'
        join workforce.course c on c.force_id = e.force_id and c.course = e.course
          and c.recorded_to = 'infinity' and c.kind in ('initial', 'refresher')
        left join (values %s) m (skill, months) on m.skill = c.skill
        where r.import_id = :import and r.recorded_to = 'infinity' and r.result = 'passed'
        order by r.force_id, r.person_id, c.skill, r.result_on\
        """
            .formatted(months));
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        PeopleFeed.KNOWN_PERSON,
        ENROLLED,
        NOT_BEFORE,
        Check.notAfter("result_on", LocalDate.now(clock)),
        FIRST_AWARD,
        PREREQUISITE,
        FITNESS,
        AWARD_GIVEN);
  }

  @Override
  public Right right() {
    return Right.CHANGE_TRAINING;
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.corrected(
        "workforce.training_result",
        List.of("session_force", "session", "person_id"),
        List.of("attended", "result", "result_on", "assessor"));
  }

  @Override
  public Optional<Following> following() {
    return Optional.of(awards);
  }

  @Override
  public void settled(FeedRun run) {
    counts.count(run.forces());
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    return counts
        .awardsOf(importId, force)
        .map(import_ -> "import %d gave its awards: undo that one first".formatted(import_));
  }
}
