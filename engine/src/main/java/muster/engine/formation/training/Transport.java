package muster.engine.formation.training;

import java.util.Arrays;

/// The transportation problem in small: sources with a supply, sinks with a demand, a cost on each
/// pair. As much demand as possible is met, at the least cost; equal choices go to the first
/// source. Public for the packages of the engine only.
///
/// Method: successive shortest paths on the residual graph, each carrying all it can; exact for
/// whole numbers.
public final class Transport {
  /// The cost of a pair that must not be.
  public static final long FORBIDDEN = -1;

  private static final long FAR = Long.MAX_VALUE / 2;

  private final int[] spare;
  private final int[] wanted;
  private final long[][] cost;
  private final int[][] flow;
  private final long[] sourceDistance;
  private final long[] sinkDistance;
  private final int[] sourceBefore;
  private final int[] sinkBefore;

  private Transport(int[] supply, int[] demand, long[][] cost) {
    spare = supply.clone();
    wanted = demand.clone();
    this.cost = cost;
    flow = new int[supply.length][demand.length];
    sourceDistance = new long[supply.length];
    sourceBefore = new int[supply.length];
    sinkDistance = new long[demand.length];
    sinkBefore = new int[demand.length];
  }

  /// The flow from each source to each sink.
  public static int[][] cheapest(int[] supply, int[] demand, long[][] cost) {
    Transport transport = new Transport(supply, demand, cost);
    int sink = transport.reach();
    while (sink >= 0) {
      transport.push(sink);
      sink = transport.reach();
    }
    return transport.flow;
  }

  /// Demand that the flow leaves unmet.
  public static int unmet(int[][] flow, int[] demand) {
    int unmet = Arrays.stream(demand).sum();
    for (int[] row : flow) {
      unmet -= Arrays.stream(row).sum();
    }
    return unmet;
  }

  /// Shortest distances from the sources with something to spare; the nearest sink that wants more.
  private int reach() {
    for (int s = 0; s < spare.length; s++) {
      sourceDistance[s] = spare[s] > 0 ? 0 : FAR;
      sourceBefore[s] = -1;
    }
    Arrays.fill(sinkDistance, FAR);
    boolean changed = true;
    while (changed) {
      changed = forward() && backward();
    }
    int best = -1;
    for (int t = 0; t < wanted.length; t++) {
      if (wanted[t] > 0
          && sinkDistance[t] < FAR
          && (best < 0 || sinkDistance[t] < sinkDistance[best])) {
        best = t;
      }
    }
    return best;
  }

  private boolean forward() {
    boolean changed = false;
    for (int s = 0; s < spare.length; s++) {
      if (sourceDistance[s] < FAR) {
        for (int t = 0; t < wanted.length; t++) {
          if (cost[s][t] != FORBIDDEN && sourceDistance[s] + cost[s][t] < sinkDistance[t]) {
            sinkDistance[t] = sourceDistance[s] + cost[s][t];
            sinkBefore[t] = s;
            changed = true;
          }
        }
      }
    }
    return changed;
  }

  private boolean backward() {
    boolean changed = false;
    for (int t = 0; t < wanted.length; t++) {
      if (sinkDistance[t] < FAR) {
        for (int s = 0; s < spare.length; s++) {
          if (flow[s][t] > 0 && sinkDistance[t] - cost[s][t] < sourceDistance[s]) {
            sourceDistance[s] = sinkDistance[t] - cost[s][t];
            sourceBefore[s] = t;
            changed = true;
          }
        }
      }
    }
    return changed;
  }

  private void push(int sink) {
    int amount = wanted[sink];
    int source = sinkBefore[sink];
    while (sourceBefore[source] >= 0) {
      amount = Math.min(amount, flow[source][sourceBefore[source]]);
      source = sinkBefore[sourceBefore[source]];
    }
    amount = Math.min(amount, spare[source]);
    spare[source] -= amount;
    wanted[sink] -= amount;
    int at = sink;
    while (at >= 0) {
      int from = sinkBefore[at];
      flow[from][at] += amount;
      int next = sourceBefore[from];
      if (next >= 0) {
        flow[from][next] -= amount;
      }
      at = next;
    }
  }
}
