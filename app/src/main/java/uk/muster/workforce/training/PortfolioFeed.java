package uk.muster.workforce.training;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.exchange.Feed;
import uk.muster.exchange.Merge;
import uk.muster.files.Shape;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleFeed;

/// `portfolios.csv`: proof of competence in command, and its independent review.
@Component
class PortfolioFeed implements Feed {
  private final Shape shape;

  PortfolioFeed(Catalogue catalogue) {
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
    return List.of(PeopleFeed.KNOWN_PERSON);
  }

  @Override
  public Right right() {
    return Right.CHANGE_TRAINING;
  }

  @Override
  public Merge merge() {
    return Merge.corrected(
        "workforce.portfolio",
        List.of("person_id", "skill"),
        List.of("opened_on", "reviewed_on", "reviewer", "operations", "state"));
  }
}
