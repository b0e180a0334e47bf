package uk.muster.plans;

import java.util.List;
import uk.muster.register.Entry;
import uk.muster.register.PointingEntry;

/// A plan with all that belongs to it, as somebody opens it.
///
/// @param others what else points at it: exercises, actions, other plans
/// @param versions the newest first; empty when the plan names none
public record OpenedPlan(
    Entry plan,
    List<Entry> commands,
    List<Entry> cards,
    List<Entry> callOuts,
    List<Entry> points,
    List<Entry> words,
    List<TestedLink> links,
    List<Entry> approvals,
    List<PointingEntry> others,
    List<PlanVersion> versions) {
  public OpenedPlan {
    commands = List.copyOf(commands);
    cards = List.copyOf(cards);
    callOuts = List.copyOf(callOuts);
    points = List.copyOf(points);
    words = List.copyOf(words);
    links = List.copyOf(links);
    approvals = List.copyOf(approvals);
    others = List.copyOf(others);
    versions = List.copyOf(versions);
  }

  /// Whether somebody approved the version that the plan bears; nothing can be said of a plan of
  /// which no approval is entered.
  public boolean isApprovedAsItStands() {
    return approvals.isEmpty()
        || approvals.stream()
            .anyMatch(one ->
                !one.text("outcome").equals("refused")
                    && one.text("of_version").equals(plan.text("plan_version")));
  }
}
