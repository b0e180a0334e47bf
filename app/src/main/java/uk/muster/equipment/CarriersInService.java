package uk.muster.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Right;

/// How many public order carriers are in service.
record CarriersInService(Equipment equipment) implements Indicator {
  @Override
  public String identifier() {
    return "equipment.carriers-in-service";
  }

  @Override
  public String title() {
    return "Carriers in service";
  }

  @Override
  public String definition() {
    return "Public order personnel carriers in the register of vehicles that are in service on the"
        + " day";
  }

  @Override
  public String unit() {
    return "carriers";
  }

  @Override
  public Better better() {
    return Better.MORE;
  }

  @Override
  public String source() {
    return "Register of vehicles";
  }

  @Override
  public Right right() {
    return Right.READ_EQUIPMENT;
  }

  @Override
  public Value value(Actor actor, ForceId force, LocalDate on) {
    var href =
        Address.of("/vehicles").with("force", force.value()).with("on", on.toString()).text();
    var carriers = EquipmentIndicators.carriers(equipment, actor, force, on);
    return new Value.Figure(BigDecimal.valueOf(carriers.size()), href);
  }
}
