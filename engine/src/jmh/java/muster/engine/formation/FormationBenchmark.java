package muster.engine.formation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import muster.engine.formation.register.Columns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long counting takes, ours and the peer's on the same input in the same run. Every answer was
/// compared before the first measurement.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormationBenchmark {
  private final FormationInputs in = new FormationInputs();
  private final int[] work;
  private final int[] counts;
  private final int[] cells;
  private final int[] scan;
  private final int[] changes;
  private final Marginals marginals;
  private final Limits limits;
  private final int formable;
  private final int[] classMasks;
  private final int[] classPeople;
  private final int[] posts;
  private int next;

  /// Makes the inputs and compares all answers.
  public FormationBenchmark() {
    work = new int[in.classes];
    counts = new int[in.classes];
    cells = new int[in.nation.cells()];
    scan = in.nation.work();
    changes = new int[NationV1.DAYS * in.classes];
    int[] z = in.forceCounts.clone();
    Hall.zeta(z);
    formable = Hall.most(z, in.each);
    marginals = new Marginals(in.model, in.forceHistogram, z);
    limits = new Limits(in.model, z, Map.of());
    posts = Arrays.stream(in.model.each).map(each -> each * formable).toArray();
    int[] found = new int[in.classes];
    int n = 0;
    for (int flexible = 1; flexible <= in.model.roles; flexible++) {
      for (int m = 1; m < in.classes; m++) {
        if (Integer.bitCount(m) == flexible && in.forceCounts[m] > 0) {
          found[n++] = m;
        }
      }
    }
    classMasks = Arrays.copyOf(found, n);
    classPeople = Arrays.stream(classMasks).map(m -> in.forceCounts[m]).toArray();
  }

  private int[] rotate() {
    next = (next + 1) & (FormationInputs.ROTATION - 1);
    return in.histograms[next];
  }

  @Benchmark
  public int a1_ours() {
    return in.most.of(rotate(), work);
  }

  @Benchmark
  public int a1_ortools_classes() {
    return in.peer.fromClasses(rotate());
  }

  @Benchmark
  public int a2_ours() {
    return raw(in.force);
  }

  @Benchmark
  public int a2_ortools_people() {
    return in.peer.fromPeople(in.forceMasks);
  }

  @Benchmark
  public int a3_ours() {
    return raw(in.nation);
  }

  @Benchmark
  public int a3_ortools_people() {
    return in.peer.fromPeople(in.nationMasks);
  }

  @Benchmark
  public int a4_ours() {
    int sum = 0;
    for (Columns force : in.forces) {
      Arrays.fill(changes, 0);
      force.changes(in.masks, in.classes, changes);
      for (int units : in.most.daily(changes, NationV1.DAYS)) {
        sum += units;
      }
    }
    return sum;
  }

  /// Every day of every force asked of the peer by classes, histograms given.
  @Benchmark
  public int a4_ortools_classes_one_day_of_all_forces() {
    int sum = 0;
    for (int f = 0; f < in.forces.length; f++) {
      sum += in.peer.fromClasses(in.histograms[f]);
    }
    return sum;
  }

  @Benchmark
  public Object a6_ours() {
    return List.of(
        marginals.table(formable + 1, true),
        limits.people(),
        Assignment.fill(classMasks, classPeople, posts));
  }

  /// The whole public answer with all limits, from names and numbers to names and numbers.
  @Benchmark
  public FormationPlan public_plan() {
    return Formation.plan(in.forceHistogram, Map.of());
  }

  private int raw(Columns columns) {
    columns.count(FormationInputs.DAY, cells, scan);
    Arrays.fill(counts, 0);
    for (int c = 0; c < cells.length; c++) {
      counts[in.masks[c]] += cells[c];
    }
    return in.most.of(counts, work);
  }
}
