package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import muster.engine.formation.training.Transport;

/// What training is worth: how many people must gain a skill for one unit more, in closed form.
///
/// Training n people so that their set of roles grows from m to m' adds n to exactly the role sets
/// that meet m' but not m. So a source that helps every violated set needs as many people as the
/// greatest deficiency; only when no single source does is a mix of sources tried, exactly.
final class Marginals {
  private final UnitModel model;
  private final int[] z;
  private final List<Histogram.Cell> sources;
  private final int cells;
  private final int[] rank;
  private final long[] held;
  private final int[] mask;
  private final int[] people;

  Marginals(UnitModel model, Histogram histogram, int[] z) {
    this.model = model;
    this.z = z;
    sources = histogram.cells();
    cells = sources.size();
    rank = new int[cells];
    held = new long[cells];
    mask = new int[cells];
    people = new int[cells];
    for (int c = 0; c < cells; c++) {
      Histogram.Cell cell = sources.get(c);
      rank[c] = model.rank(cell.rank());
      held[c] = model.skillBits(cell.skills());
      mask[c] = model.mask(rank[c], held[c]);
      people[c] = cell.people();
    }
  }

  /// One line for each role and skill, for this many units.
  List<Marginal> table(int units, boolean trainingCanHelp) {
    int deficiency = Hall.deficiency(z, model.eachOfSet, units);
    int[] violated = trainingCanHelp && deficiency > 0 ? violated(units) : new int[0];
    List<Marginal> table = new ArrayList<>();
    for (int r = 0; r < model.mergedOf.length; r++) {
      Role role = model.unit.roles().get(r);
      for (String skill : role.skills()) {
        table.add(
            violated.length == 0
                ? new Marginal(role.code(), skill, OptionalInt.empty(), List.of())
                : marginal(r, skill, units, deficiency, violated));
      }
    }
    return table;
  }

  private int[] violated(int units) {
    int[] violated = new int[z.length];
    int n = 0;
    for (int q = 1; q < z.length; q++) {
      if (units * model.eachOfSet[q] > Hall.have(z, q)) {
        violated[n++] = q;
      }
    }
    return Arrays.copyOf(violated, n);
  }

  private Marginal marginal(int role, String skill, int units, int deficiency, int[] violated) {
    String code = model.unit.roles().get(role).code();
    long bit = 1L << model.skills.indexOf(skill);
    int anyViolated = 0;
    for (int q : violated) {
      anyViolated |= q;
    }
    int best = -1;
    for (int c = 0; c < cells; c++) {
      if (people[c] >= deficiency
          && (mask[c] & anyViolated) == 0
          && lacksOnly(c, role, bit)
          && meetsAll(model.mask(rank[c], held[c] | bit), violated)
          && (best < 0 || cheaper(c, best))) {
        best = c;
      }
    }
    if (best >= 0) {
      return new Marginal(
          code, skill, OptionalInt.of(deficiency), List.of(source(best, deficiency)));
    }
    return mixed(code, skill, units, trained(role, bit), violated);
  }

  private boolean lacksOnly(int cell, int role, long bit) {
    return model.missing(model.mergedOf[role], rank[cell], held[cell]) == bit;
  }

  /// The roles that each cell's people could fill with the skill; -1 where it would not do.
  private int[] trained(int role, long bit) {
    int[] trained = new int[cells];
    for (int c = 0; c < cells; c++) {
      trained[c] = lacksOnly(c, role, bit) ? model.mask(rank[c], held[c] | bit) : -1;
    }
    return trained;
  }

  /// The least flexible people are missed least; of equals the largest source.
  private boolean cheaper(int a, int b) {
    int rolesA = Integer.bitCount(mask[a]);
    int rolesB = Integer.bitCount(mask[b]);
    return rolesA != rolesB ? rolesA < rolesB : people[a] > people[b];
  }

  private static boolean meetsAll(int roles, int[] violated) {
    for (int q : violated) {
      if ((roles & q) == 0) {
        return false;
      }
    }
    return true;
  }

  private Marginal mixed(String code, String skill, int units, int[] trained, int[] violated) {
    Marginal impossible = new Marginal(code, skill, OptionalInt.empty(), List.of());
    for (int q : violated) {
      long help = Hall.have(z, q);
      for (int c = 0; c < cells; c++) {
        if (trained[c] >= 0 && (mask[c] & q) == 0 && (trained[c] & q) != 0) {
          help += people[c];
        }
      }
      if (help < (long) units * model.eachOfSet[q]) {
        return impossible;
      }
    }
    long[][] cost = new long[cells][model.roles];
    for (int c = 0; c < cells; c++) {
      for (int r = 0; r < model.roles; r++) {
        boolean now = (mask[c] >> r & 1) != 0;
        boolean then = trained[c] >= 0 && (trained[c] >> r & 1) != 0;
        cost[c][r] = now ? 0 : then ? 1 : Transport.FORBIDDEN;
      }
    }
    int[] demand = Arrays.stream(model.each).map(each -> each * units).toArray();
    int[][] flow = Transport.cheapest(people, demand, cost);
    if (Transport.unmet(flow, demand) > 0) {
      return impossible;
    }
    return mix(code, skill, flow, cost);
  }

  private Marginal mix(String code, String skill, int[][] flow, long[][] cost) {
    List<Marginal.Source> trained = new ArrayList<>();
    int total = 0;
    for (int c = 0; c < cells; c++) {
      int n = 0;
      for (int r = 0; r < model.roles; r++) {
        n += cost[c][r] == 1 ? flow[c][r] : 0;
      }
      if (n > 0) {
        trained.add(source(c, n));
        total += n;
      }
    }
    return new Marginal(code, skill, OptionalInt.of(total), trained);
  }

  private Marginal.Source source(int cell, int n) {
    Histogram.Cell from = sources.get(cell);
    return new Marginal.Source(from.rank(), from.skills(), n);
  }
}
