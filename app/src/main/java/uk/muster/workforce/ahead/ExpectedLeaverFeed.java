package uk.muster.workforce.ahead;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.exchange.row.Held;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleFeed;
import uk.muster.workforce.held.PeopleHeld;
import uk.muster.workforce.training.TrainingFiles;

/// `expected-leavers.csv`: whom a force expects to leave, and when.
@Component
class ExpectedLeaverFeed implements Feed {
  private static final Check AFTER_JOINING =
      new Check(
          "leaves-before-joining",
          "expected_on",
          """
          not exists (select from workforce.service p where p.force_id = s.force_id
            and p.person_id = s.person_id and p.recorded_to = 'infinity'
            and p.starts_on <= s.expected_on)\
          """,
          "is before the first day of service");

  private final Shape shape;
  private final Held held;

  ExpectedLeaverFeed(Catalogue catalogue) {
    held = PeopleHeld.expectedLeavers();
    shape = TrainingFiles.expectedLeavers(catalogue);
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
    return List.of(PeopleFeed.KNOWN_PERSON, AFTER_JOINING);
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
        "workforce.expected_leaver",
        List.of("person_id"),
        List.of("expected_on", "reason", "source"));
  }
}
