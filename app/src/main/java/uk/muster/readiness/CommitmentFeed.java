package uk.muster.readiness;

import static uk.muster.files.Column.Kind.COUNT;
import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Column;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Commitments from a file: one statement a force, unit type and day.
@Component
class CommitmentFeed implements Feed {
  private final Shape shape;
  private final Held held;

  CommitmentFeed(Catalogue catalogue) {
    held = held(catalogue);
    shape =
        new Shape(
            "commitments",
            List.of(
                Column.force(text ->
                    ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent()),
                Column.code(
                    "unit_type", code -> catalogue.unitType(code).isPresent(), "unknown-unit-type"),
                Column.of("needed_locally", COUNT),
                Column.of("declared", COUNT),
                Column.of("promised_nationally", COUNT),
                Column.of("stated_on", DAY),
                Column.of("source", TEXT)),
            List.of());
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
  public Right right() {
    return Right.CHANGE_COMMITMENTS;
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.corrected(
            "readiness.commitment",
            List.of("unit_type", "stated_on"),
            List.of("needed_locally", "declared", "promised_nationally", "source"))
        .deriving("valid_from", "s.stated_on", "s.stated_on");
  }

  private static Held held(Catalogue catalogue) {
    return Held.of("commitment", "commitments", Right.READ_COUNTS, "/readiness")
        .choosing(
            "unit_type",
            "Unit type",
            catalogue.unitTypes().stream()
                .map(one -> new Held.Coded(one.code(), one.name()))
                .toList())
        .asking("stated_on", "Stated on", "From that day on it holds")
        .asking("needed_locally", "Units needed locally", "")
        .asking("declared", "Units declared", "")
        .asking("promised_nationally", "Units promised nationally", "")
        .asking("source", "Source", "Who says so, and where");
  }
}
