package uk.muster.workforce.training;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;
import uk.muster.workforce.held.TrainingHeld;

/// `sessions.csv`: when and where a course is held.
@Component
class SessionFeed implements Feed {
  private static final Check KNOWN_COURSE =
      new Check(
          "unknown-course",
          "course",
          """
          not exists (select from workforce.course c where c.force_id = s.force_id
            and c.course = s.course and c.recorded_to = 'infinity')\
          """,
          "is not a course of this force");
  private static final Check OFFERED =
      new Check(
          "not-offered",
          "starts_on",
          """
          exists (select from workforce.course c where c.force_id = s.force_id
            and c.course = s.course and c.recorded_to = 'infinity'
            and s.starts_on not between c.available_on and c.withdrawn_on)\
          """,
          "is a day on which the course is not offered");

  private final Shape shape;
  private final Held held;
  private final SessionCountStore counts;

  SessionFeed(Catalogue catalogue, SessionCountStore counts) {
    held = TrainingHeld.sessions();
    shape = TrainingFiles.sessions(catalogue);
    this.counts = counts;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public List<Check> checks() {
    return List.of(KNOWN_COURSE, OFFERED);
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
            "workforce.session",
            List.of("session"),
            List.of("course", "starts_on", "ends_on", "centre", "places", "state"))
        .expecting("c.ends_on >= :asAt");
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    var relied = counts.countPeopleInSessions(importId, force);
    return relied == 0
        ? Optional.empty()
        : Optional.of(
            "people are enrolled in %d of its sessions: undo those imports first"
                .formatted(relied));
  }
}
