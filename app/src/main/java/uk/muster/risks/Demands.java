package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.NumberRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// What specialist units were asked for in a period, and how many specialist posts stood against
/// it.
final class Demands {
  static final String KIND = "unit-demands";
  static final KindField CAPABILITY =
      choice(
              "capability",
              "Capability",
              "technical-intelligence",
              "Technical intelligence",
              "economic-crime",
              "Economic crime",
              "digital-media-investigators",
              "Digital media investigators",
              "digital-forensics",
              "Digital forensics",
              "child-sexual-abuse",
              "Child sexual abuse",
              "violence-against-women",
              "Violence against women and girls",
              "other",
              "Other")
          .required()
          .filtered()
          .listed();
  private static final KindField POSTS = decimal("posts", "Specialist posts", "posts").listed();
  private static final KindField FILLED = decimal("filled", "Of them filled", "posts");

  private Demands() {}

  static List<Kind> kinds() {
    return List.of(demands());
  }

  static Kind demands() {
    return Kind.of(
            KIND,
            "demand on a unit",
            "demands on units",
            "risks.unit_demand",
            "How much a specialist unit was asked for in a period, and by how many posts it was"
                + " met",
            text("name", "What is counted"),
            link("team", "Unit", "teams").required().filtered().listed(),
            CAPABILITY,
            printedDate("period", "Period").required().listed(),
            number("demand", "Demand", "").listed().hinted("As it was stated, such as >8000"),
            POSTS,
            FILLED,
            link("hub", "In the multi-agency hub", "partnerships").filtered(),
            link("priority", "Strategy in four strands", "priorities").filtered(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(KindRules.needs(FILLED, POSTS))
        .checked(NumberRules.notMore(FILLED, POSTS));
  }
}
