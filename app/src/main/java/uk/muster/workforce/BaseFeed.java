package uk.muster.workforce;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;

/// Bases: where people and vehicles start from.
@Component
class BaseFeed implements Feed {
  private final Shape shape;
  private final RegisterStateStore states;

  BaseFeed(Catalogue catalogue, RegisterStateStore states) {
    shape = WorkforceFiles.bases(catalogue);
    this.states = states;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Check> checks() {
    return List.of();
  }

  @Override
  public Merge merge() {
    return Merge.dated(
        "workforce.base", List.of("base"), List.of(), List.of("name", "latitude", "longitude"));
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("bases", run);
  }
}
