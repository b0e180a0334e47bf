package uk.muster.assessment.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Where a force, or the nation, stands on every threat and C, and how it moved.
@Service
@Transactional(readOnly = true)
public class Grids {
  private static final Set<String> OPEN = Set.of("open", "in-progress");

  private final GridStore store;
  private final Campaigns campaigns;
  private final Assessments assessments;
  private final Registers registers;
  private final Clock clock;

  Grids(
      GridStore store,
      Campaigns campaigns,
      Assessments assessments,
      Registers registers,
      Clock clock) {
    this.store = store;
    this.campaigns = campaigns;
    this.assessments = assessments;
    this.registers = registers;
    this.clock = clock;
  }

  /// One force in a campaign.
  public ForceGrid force(Actor actor, ForceId force, String campaign) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var found = campaigns.get(actor, campaign);
    return new ForceGrid(
        found,
        found.previous().map(code -> campaigns.get(actor, code)),
        force,
        assessments.list(actor, campaign).stream()
            .filter(one -> one.id().force().equals(force))
            .toList(),
        store.force(force, campaign, found.previous()),
        actions(actor, force));
  }

  /// Every force of a campaign.
  public NationGrid nation(Actor actor, String campaign) {
    actor.require(Right.READ_ASSESSMENTS);
    var found = campaigns.get(actor, campaign);
    return new NationGrid(
        found,
        found.previous().map(code -> campaigns.get(actor, code)),
        assessments.list(actor, campaign),
        store.submitted(campaign, found.previous()));
  }

  private Map<String, OpenActions> actions(Actor actor, ForceId force) {
    var byThreat = new HashMap<String, OpenActions>();
    if (!actor.can(Right.READ_CAPABILITY, force)) {
      return byThreat;
    }
    var today = LocalDate.now(clock);
    registers.count(
        actor,
        "actions",
        EntryQuestion.on(today).of(force),
        entry -> counted(entry, today, byThreat));
    return byThreat;
  }

  /// Whether an action is open; then it counts for each of its threats.
  private static boolean counted(Entry entry, LocalDate today, Map<String, OpenActions> byThreat) {
    if (!OPEN.contains(entry.text("state"))) {
      return false;
    }
    var late =
        PrintedDate.of(entry.text("due")).filter(due -> due.last().isBefore(today)).isPresent();
    for (var threat : entry.text("threats").split(";", -1)) {
      byThreat.merge(threat, OpenActions.NONE.plus(late), (sum, _) -> sum.plus(late));
    }
    return true;
  }
}
