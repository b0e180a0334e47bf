package uk.muster.inspection;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.text;

import uk.muster.register.kind.Kind;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// Judgements of several inspectors made one, before the force is given them.
final class Moderation {
  private Moderation() {}

  static Kind kind() {
    return InspectionFields.of(
            "moderations",
            "moderation",
            "moderations of judgements",
            "inspection.moderation",
            "Judgements of several inspectors of one thing made one, by somebody who judged none",
            Right.CHANGE_INSPECTIONS,
            text("name", "Of what"),
            link("inspection", "Inspection", "inspections").required().filtered(),
            link("judgement", "One of the judgements", "judgements").required().filtered().listed(),
            choice("step", "Moderated rating", "0", "0", "1", "1", "2", "2", "3", "3", "4", "4")
                .required()
                .filtered()
                .listed(),
            longText("reasons", "Why").required().searched(),
            text("moderated_by", "Moderated by the post").listed(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.CHANGE_INSPECTIONS, Right.CHANGE_INSPECTIONS)
        .checked(AnswerStore.BY_SOMEBODY_ELSE);
  }
}
