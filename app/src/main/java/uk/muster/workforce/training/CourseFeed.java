package uk.muster.workforce.training;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;
import uk.muster.workforce.held.TrainingHeld;

/// `courses.csv`: what is offered.
@Component
class CourseFeed implements Feed {
  private final Shape shape;
  private final Held held;
  private final SessionCountStore counts;

  CourseFeed(Catalogue catalogue, SessionCountStore counts) {
    held = TrainingHeld.courses(catalogue, Course.KINDS);
    shape = TrainingFiles.courses(catalogue);
    this.counts = counts;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 12;
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
            "workforce.course",
            List.of("course"),
            List.of(
                "name",
                "kind",
                "skill",
                "requires",
                "fitness",
                "host",
                "provider",
                "licence",
                "centre",
                "open_to",
                "places",
                "days",
                "cost",
                "valid_months",
                "audience",
                "workforce_group",
                "teaches",
                "touches",
                "law",
                "prevention",
                "available_on",
                "withdrawn_on"))
        .expecting("c.withdrawn_on >= :asAt");
  }

  @Override
  public Optional<String> end() {
    return Optional.of("withdrawn_on");
  }

  @Override
  public void settled(FeedRun run) {
    counts.count(run.forces());
  }

  @Override
  public Optional<String> whyNotUndone(long importId, String force) {
    var relied = counts.countSessionsOfCourses(importId, force);
    return relied == 0
        ? Optional.empty()
        : Optional.of("%d sessions are of its courses: undo those imports first".formatted(relied));
  }
}
