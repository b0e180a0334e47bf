package uk.muster.equipment;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.money;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.shared.Right.CHANGE_EQUIPMENT;
import static uk.muster.shared.Right.READ_EQUIPMENT;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;

/// When each vehicle is to be replaced, and why: a plan of its own beside the fleet, which files of
/// vehicles bring.
final class Replacements {
  static final String KIND = "vehicle-replacements";

  private static final KindField STATE =
      choice(
              "state",
              "State",
              "planned",
              "Planned",
              "ordered",
              "Ordered",
              "replaced",
              "Replaced",
              "given-up",
              "Given up")
          .required()
          .filtered()
          .listed();

  private Replacements() {}

  static List<Kind> kinds() {
    return List.of(
        Kind.of(
                KIND,
                "planned replacement of a vehicle",
                "planned replacements of vehicles",
                "equipment.vehicle_replacement",
                "Which vehicle is to be replaced when, why and by what",
                text("name", "What is replaced"),
                text("vehicle", "Vehicle").required().searched().listed(),
                printedDate("planned_for", "Planned for")
                    .hinted("As exact as it is known: 2027, 2027/28 or 2027-06")
                    .required()
                    .listed()
                    .due()
                    .doneWhen(STATE, "replaced", "given-up"),
                choice(
                        "reason",
                        "Why",
                        "age",
                        "Age",
                        "mileage",
                        "Mileage",
                        "condition",
                        "Condition",
                        "damage",
                        "Damage",
                        "standard",
                        "A new standard",
                        "other",
                        "Other")
                    .required()
                    .filtered()
                    .listed(),
                STATE,
                text("replaced_by", "Replaced by").searched(),
                money("cost", "Cost").listed(),
                KitFields.NOTES,
                KitFields.SOURCE)
            .with(READ_EQUIPMENT, CHANGE_EQUIPMENT)
            .checked(VehicleFeed.known("vehicle")));
  }
}
