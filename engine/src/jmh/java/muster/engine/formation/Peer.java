package muster.engine.formation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.util.Arrays;

/// The same question put to OR-Tools: a maximum flow from classes (or single people) to roles, with
/// a binary search for the number of units.
final class Peer {
  private final int[] each;
  private final int total;

  Peer(int[] each) {
    Loader.loadNativeLibraries();
    this.each = each.clone();
    total = Arrays.stream(each).sum();
  }

  /// From the counts of each set of roles; one graph, whose capacities change during the search.
  int fromClasses(int[] counts) {
    int roles = each.length;
    MaxFlow flow = new MaxFlow();
    int node = 2 + roles;
    int bound = Integer.MAX_VALUE;
    for (int m = 1; m < counts.length; m++) {
      if (counts[m] > 0) {
        flow.addArcWithCapacity(0, node, counts[m]);
        for (int r = 0; r < roles; r++) {
          if ((m >> r & 1) != 0) {
            flow.addArcWithCapacity(node, 2 + r, counts[m]);
          }
        }
        node++;
      }
    }
    for (int r = 0; r < roles; r++) {
      int have = 0;
      for (int m = 1; m < counts.length; m++) {
        have += (m >> r & 1) != 0 ? counts[m] : 0;
      }
      bound = Math.min(bound, have / each[r]);
    }
    return search(flow, bound);
  }

  /// From the roles of each person, one node a person.
  int fromPeople(int[] masks) {
    int roles = each.length;
    MaxFlow flow = new MaxFlow();
    int node = 2 + roles;
    int[] have = new int[roles];
    for (int mask : masks) {
      if (mask != 0) {
        flow.addArcWithCapacity(0, node, 1);
        for (int r = 0; r < roles; r++) {
          if ((mask >> r & 1) != 0) {
            flow.addArcWithCapacity(node, 2 + r, 1);
            have[r]++;
          }
        }
        node++;
      }
    }
    int bound = Integer.MAX_VALUE;
    for (int r = 0; r < roles; r++) {
      bound = Math.min(bound, have[r] / each[r]);
    }
    return search(flow, bound);
  }

  private int search(MaxFlow flow, int bound) {
    int[] arcs = new int[each.length];
    for (int r = 0; r < each.length; r++) {
      arcs[r] = flow.addArcWithCapacity(2 + r, 1, 0);
    }
    int low = 0;
    int high = bound;
    while (low < high) {
      int k = (low + high + 1) >>> 1;
      for (int r = 0; r < each.length; r++) {
        flow.setArcCapacity(arcs[r], (long) k * each[r]);
      }
      if (flow.solve(0, 1) != MaxFlow.Status.OPTIMAL) {
        throw new IllegalStateException("the peer found no flow for " + k + " units");
      }
      if (flow.getOptimalFlow() == (long) k * total) {
        low = k;
      } else {
        high = k - 1;
      }
    }
    return low;
  }
}
