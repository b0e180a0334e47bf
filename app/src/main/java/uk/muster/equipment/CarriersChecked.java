package uk.muster.equipment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import uk.muster.look.table.Address;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// The share of carriers that passed a check within twelve months.
record CarriersChecked(Registers registers, Equipment equipment) implements Indicator {
  @Override
  public String identifier() {
    return "equipment.carriers-checked";
  }

  @Override
  public String title() {
    return "Carriers with a passed check within 12 months";
  }

  @Override
  public String definition() {
    return "Public order personnel carriers in service on the day that passed a check within 12"
        + " months up to it, of all such carriers; a check of a month or year counts from its last"
        + " day";
  }

  @Override
  public String unit() {
    return "per cent";
  }

  @Override
  public Better better() {
    return Better.MORE;
  }

  @Override
  public String source() {
    return "Registers of vehicles and of checks of equipment";
  }

  @Override
  public Right right() {
    return Right.READ_EQUIPMENT;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var href =
        Address.of("/registers/equipment-checks")
            .with("force", force.value())
            .with("on", on.toString())
            .with("result", "pass")
            .text();
    var carriers = EquipmentIndicators.carriers(equipment, actor, force, on);
    if (carriers.isEmpty()) {
      return new Value.None("no carriers are in service", href);
    }
    var passed = EquipmentIndicators.passed(registers, actor, force, on);
    var some = carriers.stream().filter(passed::contains).count();
    return new Value.Figure(
        BigDecimal.valueOf(100 * some)
            .divide(BigDecimal.valueOf(carriers.size()), 1, RoundingMode.HALF_UP),
        href);
  }
}
