package uk.muster.workforce.takeup;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.FIGURE;
import static uk.muster.files.Column.Kind.TEXT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Column;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Broken;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.held.TrainingHeld;

/// `take-up.csv`: enrolled and completed over headcount, by course, group and census day.
@Component
class TakeUpFeed implements Feed {
  private final Shape shape;
  private final Held held;
  private final Clock clock;

  TakeUpFeed(Catalogue catalogue, Clock clock) {
    this.clock = clock;
    held = TrainingHeld.takeUp(TakeUp.GROUPS);
    shape =
        new Shape(
            "take-up",
            List.of(
                Column.force(text ->
                    ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent()),
                Column.of("course", TEXT),
                Column.code("workforce_group", TakeUp.GROUPS::containsKey, "unknown-word"),
                Column.of("census_on", DAY),
                Column.of("headcount", FIGURE),
                Column.of("enrolled", FIGURE),
                Column.of("completed", FIGURE),
                Column.of("source", TEXT)),
            List.of(atMost("enrolled", "headcount"), atMost("completed", "enrolled")));
  }

  private static Rule atMost(String part, String whole) {
    return new Rule(part, "more-than-all", row -> broken(row, part, whole));
  }

  private static Optional<Broken> broken(Row.Good row, String part, String whole) {
    var some = row.figure(part);
    var all = row.figure(whole);
    return some.isPresent() && all.isPresent() && some.get().compareTo(all.get()) > 0
        ? Optional.of(
            new Broken(
                some.get().toString(),
                "%s (%s) is more than %s (%s)".formatted(part, some.get(), whole, all.get())))
        : Optional.empty();
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Check> checks() {
    return List.of(Check.notAfter("census_on", LocalDate.now(clock)));
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
        "workforce.take_up",
        List.of("course", "workforce_group", "census_on"),
        List.of("headcount", "enrolled", "completed", "source"));
  }
}
