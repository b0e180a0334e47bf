package uk.muster.inspection;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.text;

import uk.muster.exchange.Feed;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// Judgements of several inspectors made one, before the force is given them.
final class Moderation {
  /// Nobody moderates what they judged themselves, in whatever state it was.
  private static final Feed.Check BY_SOMEBODY_ELSE =
      new Feed.Check(
          "own-judgement",
          "judgement",
          """
          exists (select from inspection.judgement m join inspection.judgement j
              on inspection.same_thing(m, j)
            where m.force_id = s.force_id and m.code = s.judgement and m.recorded_to = 'infinity'
              and j.recorded_by = current_setting('muster.account', true))\
          """,
          "was judged by you: somebody else moderates it");

  /// What differs stays with the inspectorate until it is moderated.
  static final Feed.Check FIRST =
      new Feed.Check(
          "not-moderated",
          "shown",
          """
          s.shown <> 'draft' and s.step <> '' and exists (select from inspection.judgement j
            where j.force_id = s.force_id and j.inspection = s.inspection and j.code <> s.code
              and j.recorded_to = 'infinity' and j.step not in ('', s.step)
              and j.criterion = s.criterion
              and (s.criterion <> '' or (j.threats, j.four_c, j.level)
                  = (s.threats, s.four_c, s.level) and s.threats || s.four_c || s.level <> '')
              and not exists (select from inspection.moderation m
                where m.force_id = s.force_id and m.inspection = s.inspection
                  and m.judgement in (s.code, j.code) and m.recorded_to = 'infinity'))\
          """,
          "cannot be shown to the force yet: another inspector judged otherwise, and nobody has"
              + " moderated the two");

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
        .checked(BY_SOMEBODY_ELSE);
  }
}
