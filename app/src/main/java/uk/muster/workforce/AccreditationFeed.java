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
import uk.muster.shared.Right;
import uk.muster.workforce.held.PeopleHeld;

/// Accreditations. A later award of the same skill closes the earlier interval the day before
/// (Source: early renewal is normal); the same skill awarded twice on one day with different ends
/// contradicts itself.
@Component
class AccreditationFeed implements Feed {
  private static final List<String> KEY = List.of("person_id", "skill", "awarded_on");

  private final Shape shape;
  private final Held held;
  private final RenewalStore renewals;
  private final RegisterStateStore states;

  AccreditationFeed(Catalogue catalogue, RenewalStore renewals, RegisterStateStore states) {
    held = PeopleHeld.accreditations(catalogue);
    shape = WorkforceFiles.accreditations(catalogue);
    this.renewals = renewals;
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
  public Right right() {
    return Right.CHANGE_TRAINING;
  }

  @Override
  public Optional<Held> held() {
    return Optional.of(held);
  }

  @Override
  public Merge merge() {
    return Merge.corrected("workforce.accreditation", KEY, List.of("expires_on"))
        .deriving(
            "in_date_to",
            """
            least(s.expires_on, coalesce(lead(s.awarded_on) over (
              partition by s.force_id, s.person_id, s.skill order by s.awarded_on) - 1,
              s.expires_on))\
            """,
            "least(s.expires_on, coalesce(s.following::date - 1, s.expires_on))")
        .expecting("c.in_date_to >= :asAt");
  }

  @Override
  public void afterMerge(FeedRun run) {
    if (!run.changed().isEmpty() && !run.intoEmpty()) {
      renewals.close(run);
    }
  }

  @Override
  public Optional<String> end() {
    return Optional.of("expires_on");
  }

  @Override
  public void settled(FeedRun run) {
    states.settle("accreditations", run);
  }
}
