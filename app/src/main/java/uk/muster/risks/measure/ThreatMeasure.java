package uk.muster.risks.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.register.Registers;
import uk.muster.register.check.Held;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// A figure about threats, worked out from the registers of risks.
///
/// @param kind the register where it can be seen
/// @param none why there is no figure, when there is none
record ThreatMeasure(
    Registers registers,
    String identifier,
    String title,
    String definition,
    String unit,
    Better better,
    String kind,
    String none,
    Measure measure)
    implements Indicator {
  /// The figure from what is held; empty when there is none.
  @FunctionalInterface
  interface Measure {
    Optional<Long> of(Held held);
  }

  @Override
  public String source() {
    return "Registers of risks";
  }

  @Override
  public Right right() {
    return Right.READ_RISKS;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    return value(Held.in(registers, actor, force, on));
  }

  Value value(Held held) {
    return measure
        .of(held)
        .<Value>map(number -> new Value.Figure(BigDecimal.valueOf(number), held.list(kind)))
        .orElseGet(() -> new Value.None(none, held.list(kind)));
  }
}
