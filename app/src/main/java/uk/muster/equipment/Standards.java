package uk.muster.equipment;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.shared.Right.CHANGE_EQUIPMENT;
import static uk.muster.shared.Right.READ_EQUIPMENT;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.Wrong;

/// What equipment has to be like: standards of vehicles and kit, and the list by which each is
/// inspected.
final class Standards {
  private Standards() {}

  static List<Kind> kinds() {
    return List.of(standards(), items());
  }

  static Kind standards() {
    return Kind.of(
            "kit-standards",
            "standard of equipment",
            "standards of equipment",
            "equipment.kit_standard",
            "What a vehicle or a piece of kit has to be like, and who says so",
            text("name", "Name"),
            choice("covers", "Covers", "vehicle", "Vehicles", "kit", "Kit")
                .required()
                .filtered()
                .listed(),
            code("vehicle_kind", "Kind of vehicle", Lookup.VEHICLE_KIND)
                .hinted("Vehicles of this kind are checked by this standard")
                .filtered(),
            KitFields.CATEGORY,
            text("national_reference", "National reference")
                .hinted("How every force names it: forces are compared by it")
                .searched()
                .listed(),
            text("edition", "Edition").listed(),
            text("set_by", "Set by").listed(),
            printedDate("issued", "Issued"),
            number("check_every", "To be checked every", "months"),
            day("next_review", "Next review").due(),
            KitFields.NOTES,
            KitFields.SOURCE)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT)
        .checked(row ->
            row.text("covers").equals("kit") && !row.text("vehicle_kind").isEmpty()
                ? List.of(
                    new Wrong(
                        "vehicle_kind",
                        row.text("vehicle_kind"),
                        "Kind of vehicle (%s) is for a standard that covers vehicles"
                            .formatted(row.text("vehicle_kind"))))
                : List.of());
  }

  static Kind items() {
    return Kind.of(
            "standard-items",
            "item of a standard",
            "items of standards",
            "equipment.standard_item",
            "The inspection list of a standard, line by line",
            text("name", "Item"),
            link("standard", "Standard", "kit-standards").required().filtered().listed(),
            number("place", "Place in the list", "").listed(),
            number("quantity", "How many", "").listed(),
            choice(
                    "tests",
                    "Looks at",
                    "present",
                    "Whether it is there",
                    "works",
                    "Whether it works")
                .required()
                .filtered()
                .listed(),
            longText("look_for", "What is looked for").searched(),
            KitFields.NOTES)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT);
  }
}
