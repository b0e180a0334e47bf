package uk.muster.assessment.grid;

import java.util.List;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.campaign.Campaign;

/// Threats × four Cs × levels of every force of a campaign that the reader may see, as submitted.
public record NationGrid(
    Campaign campaign,
    Optional<Campaign> previous,
    List<Assessment> assessments,
    List<GridCell> cells) {
  public NationGrid {
    assessments = List.copyOf(assessments);
    cells = List.copyOf(cells);
  }
}
