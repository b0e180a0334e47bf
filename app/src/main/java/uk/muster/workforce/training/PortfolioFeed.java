package uk.muster.workforce.training;

import java.time.Clock;
import java.time.LocalDate;
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
import uk.muster.workforce.held.TrainingHeld;

/// `portfolios.csv`: proof of competence in command, and its independent review.
@Component
class PortfolioFeed implements Feed {
  private final Shape shape;
  private final Held held;
  private final Clock clock;

  PortfolioFeed(Catalogue catalogue, Clock clock) {
    this.clock = clock;
    held = TrainingHeld.portfolios(catalogue);
    shape = TrainingFiles.portfolios(catalogue);
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
    return List.of(PeopleFeed.KNOWN_PERSON, Check.notAfter("reviewed_on", LocalDate.now(clock)));
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
        "workforce.portfolio",
        List.of("person_id", "skill"),
        List.of("opened_on", "reviewed_on", "reviewer", "operations", "state"));
  }
}
