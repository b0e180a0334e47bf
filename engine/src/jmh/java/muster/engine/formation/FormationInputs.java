package muster.engine.formation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import muster.engine.formation.register.Columns;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import muster.engine.formation.register.Segments;

/// The benchmarks' inputs, made once, and the proof that every method answers the same on them.
final class FormationInputs {
  static final int DAY = 30;
  static final int ROTATION = 512;
  private static final int LAST = NationV1.DAYS - 1;

  final UnitModel model = new UnitModel(NationV1.UNIT);
  final int classes = 1 << model.roles;
  final int[] each = model.eachOfSet;
  final MostUnits most = model.mostUnits;
  final Peer peer = new Peer(model.each);
  final int[] masks;
  final int[][] histograms = new int[ROTATION][];
  final int[] answers = new int[ROTATION];
  final Columns force;
  final int[] forceMasks;
  final Columns nation;
  final int[] nationMasks;
  final Columns[] forces;
  final Histogram forceHistogram;
  final int[] forceCounts;
  final long checksum;

  FormationInputs() {
    NationV1.Nation whole = NationV1.generate(1);
    NationV1.Nation one = NationV1.force(1, 3000);
    checksum = whole.checksum();
    force = columns(one.people(), Scope.everyone());
    forceMasks = masks(one.people());
    nation = columns(whole.people(), Scope.everyone());
    nationMasks = masks(whole.people());
    forces =
        whole.forces().stream()
            .map(name -> columns(whole.people(), Scope.of(name)))
            .toArray(Columns[]::new);
    masks = model.masks(nation.cells());
    forceHistogram =
        Formation.histogram(
            new FormationProblem(NationV1.UNIT, one.people(), Fleet.none(), Scope.everyone(), DAY));
    forceCounts = forceHistogram.byRoleSet(model);
    for (int i = 0; i < ROTATION; i++) {
      histograms[i] = counts(forces[i % forces.length], i * 7 % NationV1.DAYS);
    }
    proveEqual();
  }

  private Columns columns(People people, Scope scope) {
    return new Columns(people, scope, model.ranks, model.skills, 0, LAST);
  }

  private int[] masks(People people) {
    Segments today = new Segments(people, Scope.everyone(), model.ranks, model.skills, DAY, DAY);
    int[] roles = new int[today.size()];
    for (int s = 0; s < roles.length; s++) {
      roles[s] = model.mask(today, s);
    }
    return roles;
  }

  int[] counts(Columns columns, int day) {
    int[] cells = new int[columns.cells()];
    columns.count(day, cells, columns.work());
    int[] counts = new int[classes];
    for (int c = 0; c < cells.length; c++) {
      counts[masks[c]] += cells[c];
    }
    return counts;
  }

  private void proveEqual() {
    int[] work = new int[classes];
    for (int i = 0; i < ROTATION; i++) {
      answers[i] = most.of(histograms[i], work);
      same("A1 histogram " + i, answers[i], peer.fromClasses(histograms[i]));
    }
    proveForce(work);
    int pooled = most.of(counts(nation, DAY), work);
    same("A3 nation per person", pooled, peer.fromPeople(nationMasks));
    int sum = 0;
    long swept = 0;
    long scanned = 0;
    for (Columns one : forces) {
      sum += most.of(counts(one, DAY), work);
      swept += Arrays.stream(daily(one)).sum();
      for (int day = 0; day <= LAST; day++) {
        scanned += most.of(counts(one, day), work);
      }
    }
    same("A4 days", swept, scanned);
    System.out.printf(
        "nation-v1 seed 1: checksum %08x; day %d: %d units pooled, %d summed; %d unit-days%n",
        checksum, DAY, pooled, sum, swept);
  }

  private void proveForce(int[] work) {
    int k = most.of(counts(force, DAY), work);
    same("A2 force per person", k, peer.fromPeople(forceMasks));
    FormationPlan plan = Formation.plan(forceHistogram, Map.of());
    same("A6 plan", plan.formable(), k);
    for (Marginal marginal : plan.marginals()) {
      if (marginal.peopleForOneMore().isPresent()) {
        List<WhatIf.Train> train =
            List.of(new WhatIf.Train(marginal.peopleForOneMore().getAsInt(), marginal.role()));
        WhatIf.Effect effect =
            Formation.whatIf(forceHistogram, Map.of(), new WhatIf(List.of(), train, 0));
        int[] trained = effect.after().histogram().byRoleSet(model);
        same("A6 trained " + marginal, effect.after().formable(), peer.fromClasses(trained));
      }
    }
  }

  int[] daily(Columns columns) {
    int[] changes = new int[NationV1.DAYS * classes];
    columns.changes(masks, classes, changes);
    return most.daily(changes, NationV1.DAYS);
  }

  private static void same(String what, long ours, long theirs) {
    if (ours != theirs) {
      throw new IllegalStateException("%s: ours %d, the other %d".formatted(what, ours, theirs));
    }
  }
}
