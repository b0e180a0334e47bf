package uk.muster.workforce.requirement;

import static uk.muster.files.Column.Kind.COUNT;
import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

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
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.held.TrainingHeld;

/// `region-requirements.csv`: what a region needs, kept by one of its forces.
@Component
class RequirementFeed implements Feed {
  private final Shape shape;
  private final Held held;

  RequirementFeed(Catalogue catalogue) {
    held = TrainingHeld.requirements(catalogue);
    shape =
        new Shape(
            "region-requirements",
            List.of(
                Column.force(text ->
                    ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent()),
                Column.code("region", code -> isRegion(catalogue, code), "unknown-region"),
                Column.code("skill", code -> catalogue.skill(code).isPresent(), "unknown-skill"),
                Column.of("number", COUNT),
                Column.of("valid_from", DAY),
                Column.of("valid_to", OPEN_DAY),
                Column.of("source", TEXT)),
            List.of(
                Rule.notBefore("valid_to", "valid_from", "end-before-start"),
                new Rule("region", "not-a-member", row -> notOwn(catalogue, row))));
  }

  private static boolean isRegion(Catalogue catalogue, String code) {
    return catalogue.grouping(code).filter(one -> one.kind() == Grouping.Kind.REGION).isPresent();
  }

  private static Optional<Broken> notOwn(Catalogue catalogue, Row.Good row) {
    var region = row.text("region");
    return catalogue.forcesIn(region).stream()
            .anyMatch(force -> force.id().value().equals(row.text("force")))
        ? Optional.empty()
        : Optional.of(
            new Broken(region, "region (%s) does not hold the force itself".formatted(region)));
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
        "workforce.region_requirement",
        List.of("region", "skill", "valid_from"),
        List.of("number", "valid_to", "source"));
  }
}
