package uk.muster.mutualaid;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// The kinds of record of the ledger.
final class AidKinds {
  static final KindField DIRECTION =
      choice("direction", "Direction", "provided", "Provided", "received", "Received")
          .hinted("As this force sees it: the force that provides is the donor, the other the host")
          .required()
          .filtered()
          .listed();
  static final KindField OTHER_FORCE =
      code("other_force", "Other force", Lookup.FORCE).filtered().listed();
  static final KindField UNITS = number("units", "Units", "units").listed();
  static final KindField OFFICER_DAYS =
      number("officer_days", "Officer-days", "officer-days").listed();
  static final KindField FIRST_ON = printedDate("first_on", "First day").listed();
  static final KindField LAST_ON = printedDate("last_on", "Last day");
  static final KindField STANDING =
      choice("standing", "Standing", "usual", "Usual", "exceptional", "Exceptional")
          .hinted("An exceptional operation is left out of one of the two balances")
          .required()
          .filtered()
          .listed();
  static final KindField DECLARED_BY = text("declared_by", "Declared exceptional by");
  static final KindField DECLARED_BECAUSE =
      text("declared_because", "Exceptional because").searched();

  private AidKinds() {}

  static List<Kind> all(Supplier<LocalDate> today) {
    return List.of(operations(), aid(today), AidReturns.kind());
  }

  private static Kind operations() {
    return Kind.of(
            "operations",
            "operation",
            "operations with aid",
            "mutualaid.operation",
            "What aid was given for; the exceptional ones with who declared them and why",
            text("name", "Operation"),
            text("code_name", "Code name").searched().listed(),
            STANDING,
            DECLARED_BY.listed(),
            DECLARED_BECAUSE,
            printedDate("first_on", "First day").listed(),
            printedDate("last_on", "Last day"),
            code("host", "Host force", Lookup.FORCE).filtered(),
            text("site", "Site"),
            text("area", "County or area"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(LAST_ON, FIRST_ON))
        .checked(KindRules.explained(STANDING, "exceptional", DECLARED_BY))
        .checked(KindRules.explained(STANDING, "exceptional", DECLARED_BECAUSE))
        .checked(KindRules.belongsTo(DECLARED_BY, STANDING, "exceptional"))
        .checked(KindRules.belongsTo(DECLARED_BECAUSE, STANDING, "exceptional"))
        .checked(AidStore.NOT_ABOVE_ITS_AID);
  }

  private static Kind aid(Supplier<LocalDate> today) {
    return Kind.of(
            "aid",
            "entry of the ledger",
            "entries of the ledger",
            "mutualaid.aid",
            "Aid that this force provided to another or received from it",
            text("name", "What for"),
            DIRECTION,
            OTHER_FORCE,
            text("other_party", "Other side, where it is no single force").searched(),
            link("operation", "Operation", "operations").filtered().listed(),
            code("unit_type", "Unit type", Lookup.UNIT_TYPE).filtered().listed(),
            text("resource", "What was sent, where it is no unit").searched(),
            UNITS,
            OFFICER_DAYS,
            text("number_said", "What is said of the number"),
            FIRST_ON,
            LAST_ON,
            choice(
                    "tier",
                    "Tier",
                    "local",
                    "1: local",
                    "regional",
                    "2: regional",
                    "national",
                    "3: national",
                    "other",
                    "Another, as the notes say")
                .filtered(),
            code("legal_basis", "Legal basis", Lookup.LEGAL_BASIS).filtered(),
            text("request", "Number of the request")
                .hinted("The same number in both forces' records makes them one")
                .searched(),
            text("asked_by", "Asked for by"),
            text("purpose", "Purpose"),
            text("shows", "What it showed"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(LAST_ON, FIRST_ON))
        .checked(KindRules.notAfter(FIRST_ON, today))
        .checked(AidRules.NOT_WITH_ITSELF)
        .checked(AidRules.plain(UNITS))
        .checked(AidRules.plain(OFFICER_DAYS))
        .checked(AidStore.MARKED_LIKE_ITS_OPERATION);
  }
}
