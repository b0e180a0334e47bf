package uk.muster.equipment;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.shared.Right.CHANGE_EQUIPMENT;
import static uk.muster.shared.Right.READ_EQUIPMENT;

import java.util.List;
import java.util.Locale;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.Wrong;

/// What a force has, and how each thing stood when somebody looked at it.
final class Stock {
  private static final KindField IN_SERVICE = printedDate("in_service_on", "In service since");
  private static final KindField REPLACEMENT_DUE =
      day("replacement_due", "Replacement due").due().listed();
  private static final String VEHICLE = "vehicle";

  private static final KindField CHECKED_ON =
      printedDate("checked_on", "Checked on").listed().happened();
  private static final KindField RESULT =
      choice("result", "Result", "pass", "Passed", "fail", "Failed", "part", "Not all looked at")
          .required()
          .filtered()
          .listed();
  private static final KindField FAILED = number("failed", "Lines failed", "").listed();
  private static final KindField NEXT_CHECK =
      day("next_check", "Next check").due().doneWhere(VehicleFeed.CHECKED_SINCE);

  private Stock() {}

  static List<Kind> kinds() {
    return List.of(kit(), checks());
  }

  static Kind kit() {
    return Kind.of(
            "kit",
            "piece or stock of kit",
            "kit",
            "equipment.kit",
            "Equipment by the piece or by the number: its standard, age and replacement",
            text("name", "Name"),
            KitFields.CATEGORY,
            link("standard", "Standard", "kit-standards").filtered().listed(),
            number("count", "How many", "").listed().hinted("As it was stated, such as >80"),
            text("serial", "Number of the single item").searched(),
            text(VEHICLE, "Carried in the vehicle").searched(),
            text("base", "Base").searched().listed(),
            text("issued_by", "Issued by"),
            IN_SERVICE,
            number("age", "Age as stated", "years").hinted("Where no day of issue is known"),
            text("check_rhythm", "Checked"),
            text("checked_how", "Checked how"),
            REPLACEMENT_DUE,
            text("replacement_plan", "Replaced through").searched(),
            text("replacement_led_by", "Replacement led by"),
            printedDate("national_replacement", "National replacement").due().listed(),
            KitFields.SAME_AS_OTHERS,
            codes("threats", "Threats", Lookup.THREAT).filtered(),
            KitFields.NOTES,
            KitFields.SOURCE)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT)
        .checked(KindRules.notBefore(REPLACEMENT_DUE, IN_SERVICE))
        .checked(VehicleFeed.known(VEHICLE));
  }

  static Kind checks() {
    return Kind.of(
            "equipment-checks",
            "check of equipment",
            "checks of equipment",
            "equipment.equipment_check",
            "How a vehicle or a piece of kit stood when it was looked at",
            text("name", "What was checked"),
            link("standard", "Against the standard", "kit-standards").filtered().listed(),
            text(VEHICLE, "Vehicle").searched().listed(),
            link("kit", "Kit", "kit").filtered().listed(),
            CHECKED_ON,
            text("checked_by", "Checked by").hinted("Collar number").searched(),
            RESULT,
            found("equipped", "Equipped as the standard says"),
            found("works", "Works"),
            number("passed", "Lines passed", ""),
            FAILED,
            number("not_looked_at", "Lines not looked at", ""),
            NEXT_CHECK,
            KitFields.NOTES,
            KitFields.SOURCE)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT)
        .checked(KindRules.notBefore(NEXT_CHECK, CHECKED_ON))
        .checked(Stock::passedThough)
        .checked(VehicleFeed.known(VEHICLE));
  }

  /// What passed has no line that failed.
  private static List<Wrong> passedThough(Draft row) {
    return row.text(RESULT.name()).equals("pass")
            && row.number(FAILED.name()).filter(lines -> lines.number().signum() > 0).isPresent()
        ? List.of(
            new Wrong(
                RESULT.name(),
                "pass",
                "%s (pass) does not go with %s (%s)"
                    .formatted(
                        RESULT.label(),
                        FAILED.label().toLowerCase(Locale.UK),
                        row.text(FAILED.name()))))
        : List.of();
  }

  private static KindField found(String name, String label) {
    return choice(name, label, "pass", "Yes", "fail", "No", "not-looked-at", "Not all looked at");
  }
}
