package uk.muster.workforce.training;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.shared.ForceId;

/// Which forces trained together, and who is prepared for the tactics of a host: counts only.
///
/// @param sessions in which people of more than one force took part, the latest first
/// @param prepared how many of each force passed delta training for each host
public record JointTraining(List<Joint> sessions, List<Prepared> prepared) {
  public JointTraining {
    sessions = List.copyOf(sessions);
    prepared = List.copyOf(prepared);
  }

  /// One session and how many of each force took part.
  public record Joint(
      ForceId force, String session, String course, LocalDate on, Map<ForceId, Integer> attended) {
    public Joint {
      attended = Collections.unmodifiableMap(new TreeMap<>(attended));
    }
  }

  /// So many of a force are trained in the tactics of a host force.
  public record Prepared(ForceId host, ForceId force, int people) {}

  /// In how many sessions two forces trained together.
  public Map<Pair, Integer> pairs() {
    var pairs = new TreeMap<Pair, Integer>();
    for (var joint : sessions) {
      for (var a : joint.attended().keySet()) {
        for (var b : joint.attended().keySet()) {
          if (a.compareTo(b) < 0) {
            pairs.merge(new Pair(a, b), 1, Integer::sum);
          }
        }
      }
    }
    return Collections.unmodifiableMap(pairs);
  }

  /// Two forces, in the order of their identifiers.
  public record Pair(ForceId a, ForceId b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first == 0 ? b.compareTo(other.b) : first;
    }
  }
}
