package uk.muster.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator.Value;

class UnitsSideBySideTest {
  private static Map<String, Value> units(int... figures) {
    var values = new LinkedHashMap<String, Value>();
    for (int i = 0; i < figures.length; i++) {
      values.put(
          UnitsSideBySide.INDICATORS.get(i),
          new Value.Figure(BigDecimal.valueOf(figures[i]), "/where"));
    }
    return values;
  }

  private final UnitsSideBySide three =
      UnitsSideBySide.of(
          Map.of(
              new ForceId("leicestershire"),
              units(16, 15, 5, 16, -4),
              new ForceId("kent"),
              units(3, 6, 1, 8, 1),
              new ForceId("essex"),
              units()));

  @Test
  void each_duty_is_met_alone_and_not_both_at_once() {
    assertThat(three.declareTooFew()).isEqualTo(1);
    assertThat(three.state()).isEqualTo(2);
    assertThat(three.fallShort()).isEqualTo(1);
    assertThat(three.counted()).isEqualTo(2);
  }

  @Test
  void sums_leave_out_and_count_who_has_no_figure() {
    assertThat(three.sum(0)).contains(BigDecimal.valueOf(19));
    assertThat(three.missing(0)).isEqualTo(1);
    assertThat(UnitsSideBySide.of(Map.of()).sum(0)).isEmpty();
  }

  @Test
  void forces_stand_by_their_identifier() {
    assertThat(three.rows())
        .extracting(row -> row.force().value())
        .containsExactly("essex", "kent", "leicestershire");
  }
}
