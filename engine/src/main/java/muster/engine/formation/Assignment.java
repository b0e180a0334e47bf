package muster.engine.formation;

import java.util.Arrays;

/// Fills roles from classes of people: the least flexible class first, then chains of exchanges
/// until nothing more fits; so as many posts are filled as possible.
final class Assignment {
  private final int[] masks;
  private final int[] spare;
  private final int[] wanted;
  private final int[][] flow;
  private final int[] viaClass;
  private final int[] viaRole;
  private final int[] queue;

  private Assignment(int[] masks, int[] supply, int[] demand) {
    this.masks = masks;
    spare = supply.clone();
    wanted = demand.clone();
    flow = new int[masks.length][demand.length];
    viaClass = new int[demand.length];
    viaRole = new int[demand.length];
    queue = new int[demand.length];
  }

  /// How many of each class fill each role; classes should come least flexible first.
  static int[][] fill(int[] masks, int[] supply, int[] demand) {
    Assignment assignment = new Assignment(masks, supply, demand);
    assignment.greedy();
    for (int r = 0; r < demand.length; r++) {
      boolean more = true;
      while (more && assignment.wanted[r] > 0) {
        more = assignment.exchange(r);
      }
    }
    return assignment.flow;
  }

  private void greedy() {
    for (int c = 0; c < masks.length; c++) {
      for (int r = 0; r < wanted.length && spare[c] > 0; r++) {
        if ((masks[c] >> r & 1) != 0) {
          move(c, r, Math.min(spare[c], wanted[r]));
        }
      }
    }
  }

  private void move(int c, int r, int n) {
    flow[c][r] += n;
    spare[c] -= n;
    wanted[r] -= n;
  }

  /// Looks for a chain: someone for this role from another role, someone for that one, and so on to
  /// a class with people to spare.
  private boolean exchange(int role) {
    Arrays.fill(viaRole, -2);
    viaRole[role] = -1;
    queue[0] = role;
    int tail = 1;
    for (int head = 0; head < tail; head++) {
      int r = queue[head];
      for (int c = 0; c < masks.length; c++) {
        if ((masks[c] >> r & 1) != 0) {
          if (spare[c] > 0) {
            push(c, r);
            return true;
          }
          for (int from = 0; from < wanted.length; from++) {
            if (flow[c][from] > 0 && viaRole[from] == -2) {
              viaRole[from] = r;
              viaClass[from] = c;
              queue[tail++] = from;
            }
          }
        }
      }
    }
    return false;
  }

  /// Carries as many as the whole chain allows.
  private void push(int c, int r) {
    int n = spare[c];
    int end = r;
    for (int at = r; viaRole[at] >= 0; at = viaRole[at]) {
      n = Math.min(n, flow[viaClass[at]][at]);
      end = viaRole[at];
    }
    n = Math.min(n, wanted[end]);
    flow[c][r] += n;
    spare[c] -= n;
    wanted[end] -= n;
    for (int at = r; viaRole[at] >= 0; at = viaRole[at]) {
      flow[viaClass[at]][at] -= n;
      flow[viaClass[at]][viaRole[at]] += n;
    }
  }
}
