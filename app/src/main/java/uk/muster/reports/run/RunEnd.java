package uk.muster.reports.run;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.muster.shared.ForceId;

/// How a run of documents ended.
///
/// @param failed why not, by force
/// @param left those that were not begun
/// @param stopped why it could not go on; empty when it could
public record RunEnd(
    List<ForceId> made,
    SortedMap<ForceId, String> failed,
    List<ForceId> left,
    boolean calledOff,
    String stopped) {
  public RunEnd(
      List<ForceId> made,
      Map<ForceId, String> failed,
      List<ForceId> left,
      boolean calledOff,
      String stopped) {
    this(List.copyOf(made), new TreeMap<>(failed), List.copyOf(left), calledOff, stopped);
  }

  /// Whether every force has its documents.
  public boolean isWhole() {
    return failed.isEmpty() && left.isEmpty();
  }

  /// One sentence or a few: what there is, and what there is not.
  public String words() {
    int of = made.size() + failed.size() + left.size();
    if (isWhole()) {
      return "All %d forces have their documents.".formatted(of);
    }
    var words = new StringBuilder();
    if (!stopped.isEmpty() && !failed.containsValue(stopped)) {
      words.append("Stopped, as %s: ".formatted(stopped));
    } else if (!left.isEmpty()) {
      words.append(stopped.isEmpty() && calledOff ? "Called off: " : "Stopped: ");
    }
    words.append("%d of %d forces have their documents".formatted(made.size(), of));
    words.append(made.isEmpty() ? "." : ", which are kept.");
    failed.forEach((force, why) -> words.append(" %s has none: %s.".formatted(force, why)));
    if (!left.isEmpty()) {
      words.append(
          " Not begun: %s."
              .formatted(left.stream().map(ForceId::value).collect(Collectors.joining(", "))));
    }
    return words.toString();
  }
}
