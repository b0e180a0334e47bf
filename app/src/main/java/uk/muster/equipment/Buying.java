package uk.muster.equipment;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.money;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;
import static uk.muster.shared.Right.CHANGE_EQUIPMENT;
import static uk.muster.shared.Right.READ_EQUIPMENT;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;

/// How equipment is bought: single contracts, and what is agreed or stated about buying.
final class Buying {
  private static final KindField STARTS = printedDate("starts", "Begins");
  private static final KindField STATE =
      choice("state", "State", "in-place", "In place", "planned", "Planned", "over", "Over")
          .filtered();
  private static final KindField ENDS =
      printedDate("ends", "Runs until").due().doneWhen(STATE, "over").listed();

  private static final KindField JOINT =
      yesNo("joint", "Agreed with other forces").required().filtered().listed();
  private static final KindField PARTNERS = codes("partners", "With the forces", Lookup.FORCE);

  private Buying() {}

  static List<Kind> kinds() {
    return List.of(contracts(), purchasing());
  }

  static Kind contracts() {
    return Kind.of(
            "contracts",
            "contract for equipment",
            "contracts for equipment",
            "equipment.contract",
            "From whom equipment is bought, with which forces, and for how much",
            text("name", "Name"),
            text("supplier", "Supplier").searched().listed(),
            KitFields.CATEGORY,
            link("standard", "Standard", "kit-standards"),
            JOINT,
            PARTNERS,
            text("others", "With others"),
            code("lead_force", "Led by the force", Lookup.FORCE),
            money("value", "Value of the contract").listed(),
            STARTS,
            ENDS,
            STATE,
            day("next_review", "Next review").due().doneWhen(STATE, "over"),
            KitFields.NOTES,
            KitFields.SOURCE)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT)
        .checked(KindRules.notBefore(ENDS, STARTS))
        .checked(KindRules.onlyWhile(PARTNERS, JOINT, "yes"));
  }

  static Kind purchasing() {
    return Kind.of(
            "purchasing",
            "arrangement for buying",
            "arrangements for buying",
            "equipment.purchasing",
            "How equipment is bought, by whose standards, and what is stated about it",
            text("name", "Name"),
            KitFields.CATEGORY,
            text("covers", "Covers").searched().listed(),
            text("standards_set_by", "Standards set by").searched().listed(),
            decimal("joint_share", "Joint share as stated", "per cent")
                .hinted("As a document states it, such as >80. Muster never works this one out")
                .listed(),
            text("with_whom", "With whom"),
            text("state", "How far it is").listed(),
            KitFields.SAME_AS_OTHERS,
            printedDate("stated_on", "Stated on"),
            day("next_review", "Next review").due(),
            KitFields.NOTES,
            KitFields.SOURCE)
        .with(READ_EQUIPMENT, CHANGE_EQUIPMENT);
  }
}
