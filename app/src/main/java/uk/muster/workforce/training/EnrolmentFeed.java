package uk.muster.workforce.training;

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

/// `enrolments.csv`: who takes part in which session. A session of another force counts only when
/// its course is open to the own force; one that is not open looks like one that does not exist.
@Component
class EnrolmentFeed implements Feed {
  /// What the register says already may be said again, whatever became of session or person.
  static final String NEW =
      """
      s.state <> 'withdrawn' and not exists (select from workforce.enrolment n
        where n.force_id = s.force_id and n.session_force = s.session_force
          and n.session = s.session and n.person_id = s.person_id
          and n.recorded_to = 'infinity' and n.state = s.state and n.enrolled_on = s.enrolled_on)\
      """;

  private static final Check NOT_CANCELLED =
      new Check(
          "cancelled",
          "session",
          NEW
              + """
               and exists (select from workforce.session e
                where e.force_id = s.session_force and e.session = s.session
                  and e.recorded_to = 'infinity' and e.state = 'cancelled')\
              """,
          "is cancelled");
  private static final Check SERVES =
      new Check(
          "not-serving",
          "person_id",
          NEW
              + """
               and exists (select from workforce.session e
                where e.force_id = s.session_force and e.session = s.session
                  and e.recorded_to = 'infinity' and not exists (select from workforce.service p
                    where p.force_id = s.force_id and p.person_id = s.person_id
                      and p.recorded_to = 'infinity' and p.starts_on <= e.starts_on
                      and p.leaves_on >= e.ends_on))\
              """,
          "does not serve on all days of the session");

  private final Shape shape;
  private final Held held;
  private final List<Check> checks;
  private final SessionCountStore counts;

  EnrolmentFeed(Catalogue catalogue, SessionCountStore counts) {
    held = TrainingHeld.enrolments(catalogue);
    shape = TrainingFiles.enrolments(catalogue);
    this.counts = counts;
    checks =
        List.of(
            PeopleFeed.KNOWN_PERSON,
            knownSession(catalogue),
            NOT_CANCELLED,
            SERVES,
            KnownSessionFeed.PREREQUISITE,
            KnownSessionFeed.HAS_PLACE,
            KnownSessionFeed.PREREQUISITE); // again: who gets no place learns nothing there
  }

  private static Check knownSession(Catalogue catalogue) {
    var members =
        catalogue.groupings().stream()
            .flatMap(one ->
                one.members().stream()
                    .map(force -> "('%s', '%s')".formatted(one.code(), force.value())))
            .collect(Collectors.joining(", "));
    return new Check(
        "unknown-session",
        "session",
        """
        not exists (select from workforce.session e join workforce.course c
            on c.force_id = e.force_id and c.course = e.course and c.recorded_to = 'infinity'
          where e.force_id = s.session_force and e.session = s.session
            and e.recorded_to = 'infinity' and (e.force_id = s.force_id
              or (c.open_to, s.force_id) in (%s)))\
        """
            .formatted(members),
        "is not a session that is open to this force");
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 24;
  }

  @Override
  public List<Check> checks() {
    return checks;
  }

  /// The places of a school's sessions are taken by the people of several forces.
  @Override
  public Optional<String> shared() {
    return Optional.of(
        "select session_force from import_stage where fault_code is null and state = 'booked'");
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
            "workforce.enrolment",
            List.of("session_force", "session", "person_id"),
            List.of("state", "enrolled_on"))
        .expecting("c.state <> 'withdrawn'");
  }

  @Override
  public void settled(FeedRun run) {
    counts.count(run.forces());
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    var relied = counts.countResultsOfEnrolments(importId, force);
    return relied == 0
        ? Optional.empty()
        : Optional.of("%d of its people have results: undo those imports first".formatted(relied));
  }
}
