package uk.muster.mutualaid;

import static uk.muster.register.kind.KindField.choices;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// What others have counted of aid and published, kept as it was stated.
final class AidReturns {
  private static final KindField FIRST_ON = printedDate("first_on", "First day or year").listed();
  private static final KindField LAST_ON = printedDate("last_on", "Last day or year").listed();

  private AidReturns() {}

  static Kind kind() {
    return Kind.of(
            "aid-returns",
            "count made by others",
            "counts of aid made by others",
            "mutualaid.aid_return",
            "What somebody else counted and published about aid: stated, not counted here",
            text("name", "Count"),
            choices("covers", "Covers", "provided", "Provided", "received", "Received").listed(),
            code("unit_type", "Unit type", Lookup.UNIT_TYPE).listed(),
            FIRST_ON,
            LAST_ON,
            number("years", "Years", "years"),
            number("left_out", "Operations left out", "operations").listed(),
            text("left_out_as", "Left out as"),
            longText("left_out_because", "Left out because"),
            number("net_recipients", "Forces that received more than they provided", "forces")
                .listed(),
            text("collected_by", "Collected by"),
            text("supplied_by", "Figures supplied by"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(LAST_ON, FIRST_ON));
  }
}
