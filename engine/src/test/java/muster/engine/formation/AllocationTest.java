package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {
  @Test
  void the_closed_form_allocates_nothing_per_call() {
    UnitModel model = new UnitModel(Tables.PSU_WITH_MEDICS);
    int[] counts = Tables.histogram(Tables.PSU_WITH_MEDICS, Tables.LEICESTERSHIRE).byRoleSet(model);
    int[] work = new int[counts.length];
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long sum = calls(20_000, counts, work, model.mostUnits);
    threads.getCurrentThreadAllocatedBytes();

    long before = threads.getCurrentThreadAllocatedBytes();
    sum += calls(100_000, counts, work, model.mostUnits);
    long after = threads.getCurrentThreadAllocatedBytes();

    assertThat(sum).isEqualTo(14L * 120_000);
    assertThat((after - before) / 100_000).isZero();
  }

  private static long calls(int n, int[] counts, int[] work, MostUnits most) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += most.of(counts, work);
    }
    return sum;
  }
}
