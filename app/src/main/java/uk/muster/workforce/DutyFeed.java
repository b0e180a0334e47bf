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

/// Duties: who is on duty from when to when.
@Component
class DutyFeed implements Feed {
  private final Shape shape;
  private final Held held;
  private final RegisterStateStore states;

  DutyFeed(Catalogue catalogue, RegisterStateStore states) {
    held = PeopleHeld.duties();
    shape = WorkforceFiles.duties(catalogue);
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
    return Merge.corrected("workforce.duty", List.of("person_id", "starts_at"), List.of("ends_at"))
        .expecting("c.ends_at >= :asAt");
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("duties", run);
  }
}
