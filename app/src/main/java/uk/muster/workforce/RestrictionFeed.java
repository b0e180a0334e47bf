package uk.muster.workforce;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.FeedRun;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.workforce.held.PeopleHeld;

/// Restrictions: absence, sickness, restricted duty, suspension.
@Component
class RestrictionFeed implements Feed {
  private final Shape shape;
  private final Held held;
  private final RegisterStateStore states;

  RestrictionFeed(Catalogue catalogue, RegisterStateStore states) {
    held = PeopleHeld.restrictions(catalogue);
    shape = WorkforceFiles.restrictions(catalogue);
    this.states = states;
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
    return List.of(PeopleFeed.KNOWN_PERSON);
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.corrected(
            "workforce.restriction", List.of("person_id", "kind", "starts_on"), List.of("ends_on"))
        .expecting("c.ends_on >= :asAt");
  }

  @Override
  public Optional<String> end() {
    return Optional.of("ends_on");
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("restrictions", run);
  }
}
