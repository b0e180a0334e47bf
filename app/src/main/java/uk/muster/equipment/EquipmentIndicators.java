package uk.muster.equipment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the registers of equipment can be measured by.
record EquipmentIndicators(Register register, Registers registers, Equipment equipment) {
  static final String CARRIER = "PO-CARRIER";

  List<Indicator> all() {
    return List.of(
        new CarriersChecked(registers, equipment),
        new CarriersInService(equipment),
        EntryIndicator.counting(
            registers,
            register.kind("kit"),
            "kit-over-10-years",
            "Kit that is 10 years old or older",
            "Entries of kit that are 10 years old or older on the day, by what is stated or by the"
                + " last day on which they may have been issued",
            Better.LESS,
            Map.of(),
            EquipmentChecks::isOld),
        EntryIndicator.share(
            registers,
            register.kind("contracts"),
            "joint-contracts",
            "Contracts agreed with other forces",
            "Contracts for equipment agreed with other forces, of all contracts in the register on"
                + " the day; what a document states stays in the arrangements for buying",
            Better.NEITHER,
            Map.of(),
            (entry, _) -> entry.text("joint").equals("yes")),
        new JointValue(registers),
        EntryIndicator.share(
            registers,
            register.kind("kit"),
            "kit-past-replacement",
            "Kit past the date of its replacement",
            "Entries of kit whose replacement, here or by the national arrangement, was due before"
                + " the day, of all entries of kit; a month or a year is past when its last day is",
            Better.LESS,
            Map.of(),
            EquipmentIndicators::isPastReplacement),
        EntryIndicator.count(
            registers,
            register.kind("equipment-checks"),
            "failed-checks",
            "Checks of equipment that failed",
            "How many checks of equipment in the register on the day have failed",
            Better.LESS,
            Map.of("result", "fail")));
  }

  static boolean isPastReplacement(Entry entry, LocalDate on) {
    return List.of("replacement_due", "national_replacement").stream()
        .flatMap(field -> PrintedDate.of(entry.text(field)).stream())
        .anyMatch(due -> due.last().isBefore(on));
  }

  /// The vehicles with a check that passed, in the twelve months up to a day.
  static Set<String> passed(Registers registers, Actor actor, ForceId force, LocalDate on) {
    var vehicles = new HashSet<String>();
    var question = EntryQuestion.on(on).of(force).holding(Map.of("result", "pass"));
    registers.count(
        actor,
        "equipment-checks",
        question,
        entry ->
            isWithin12Months(entry.text("checked_on"), on) && vehicles.add(entry.text("vehicle")));
    return vehicles;
  }

  static boolean isWithin12Months(String printed, LocalDate on) {
    return PrintedDate.of(printed)
        .filter(date -> !date.first().isAfter(on))
        .filter(date -> date.last().isAfter(on.minusMonths(12)))
        .isPresent();
  }

  static Set<String> carriers(Equipment equipment, Actor actor, ForceId force, LocalDate on) {
    return equipment.list(actor, force, on, CARRIER, "").stream()
        .map(Vehicle::id)
        .collect(Collectors.toSet());
  }
}
