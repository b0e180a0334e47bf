package uk.muster.equipment.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.muster.equipment.Equipment;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Finds the standard of a vehicle or a piece of kit, and its inspection list.
final class CheckLists {
  private static final int LONGEST = 200;
  private static final int MOST_STANDARDS = 5;

  private final Registers registers;
  private final Equipment equipment;

  CheckLists(Registers registers, Equipment equipment) {
    this.registers = registers;
    this.equipment = equipment;
  }

  CheckList get(Actor actor, ForceId force, String what, String code, LocalDate on) {
    return switch (what) {
      case "vehicle" -> vehicle(actor, force, code, on);
      case "kit" -> kit(actor, force, code, on);
      default -> throw new NotFound("check of", what);
    };
  }

  private CheckList vehicle(Actor actor, ForceId force, String code, LocalDate on) {
    var vehicle =
        equipment.list(actor, force, on, "", "").stream()
            .filter(one -> one.id().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("vehicle", code));
    var question =
        EntryQuestion.on(on)
            .of(force)
            .holding(Map.of("covers", "vehicle", "vehicle_kind", vehicle.kind()))
            .atMost(MOST_STANDARDS);
    var standards =
        registers.list(actor, "kit-standards", question).entries().stream()
            .map(one -> standard(actor, one, on))
            .toList();
    // one that is only named says nothing to look at: one with lines goes before it
    return new CheckList(
        force,
        "vehicle",
        code,
        code,
        standards.stream()
            .filter(one -> !one.items().isEmpty())
            .findFirst()
            .or(() -> standards.stream().findFirst()));
  }

  private CheckList kit(Actor actor, ForceId force, String code, LocalDate on) {
    var kit = registers.get(actor, "kit", force, code, on);
    var standard =
        Optional.of(kit.text("standard"))
            .filter(one -> !one.isEmpty())
            .flatMap(one -> registers.find(actor, "kit-standards", force, one, on));
    return new CheckList(
        force, "kit", code, kit.text("name"), standard.map(one -> standard(actor, one, on)));
  }

  private CheckList.Standard standard(Actor actor, Entry standard, LocalDate on) {
    var question =
        EntryQuestion.on(on)
            .of(standard.force())
            .holding(Map.of("standard", standard.code()))
            .sortedBy("place", false)
            .atMost(LONGEST);
    return new CheckList.Standard(
        standard.code(),
        standard.text("name"),
        PrintedNumber.of(standard.text("check_every"))
            .filter(number -> number.comparator().isEmpty())
            .map(number -> number.number().intValue()),
        registers.list(actor, "standard-items", question).entries().stream()
            .map(item ->
                new CheckList.Item(
                    item.text("name"),
                    item.text("quantity"),
                    item.text("tests"),
                    item.text("look_for")))
            .toList());
  }
}
