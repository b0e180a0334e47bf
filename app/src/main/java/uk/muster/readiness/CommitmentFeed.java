package uk.muster.readiness;

import static uk.muster.files.Column.Kind.COUNT;
import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.files.Column;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Commitments from a file: one statement a force, unit type and day.
@Component
class CommitmentFeed implements Feed {
  private final Shape shape;

  CommitmentFeed(Catalogue catalogue) {
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
  public Merge merge() {
    return Merge.corrected(
            "readiness.commitment",
            List.of("unit_type", "stated_on"),
            List.of("needed_locally", "declared", "promised_nationally", "source"))
        .deriving("valid_from", "s.stated_on", "s.stated_on");
  }
}
