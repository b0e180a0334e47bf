package uk.muster.assessment.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.shared.ForceId;

/// Threats × four Cs × levels of one force in a campaign.
///
/// @param previous the campaign that it is compared with
/// @param actions the open actions by threat
public record ForceGrid(
    Campaign campaign,
    Optional<Campaign> previous,
    ForceId force,
    List<Assessment> assessments,
    List<GridCell> cells,
    Map<String, OpenActions> actions) {
  public ForceGrid {
    assessments = List.copyOf(assessments);
    cells = List.copyOf(cells);
    actions = Map.copyOf(actions);
  }

  public Optional<GridCell> cell(String threat, String c, String level) {
    return cells.stream()
        .filter(one -> one.threat().equals(threat))
        .filter(one -> one.c().equals(c) && one.level().equals(level))
        .findFirst();
  }

  public int disagreeing() {
    return cells.stream().mapToInt(GridCell::disagreeing).sum();
  }
}
