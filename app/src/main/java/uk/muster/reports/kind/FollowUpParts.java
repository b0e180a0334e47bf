package uk.muster.reports.kind;

import java.util.List;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.text.Parts.Made;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// What does not go together in the record, and what is done about it.
final class FollowUpParts {
  private final ForceRecord record;

  FollowUpParts(ForceRecord record) {
    this.record = record;
  }

  /// What the cross-checks find, the gravest first.
  Made findings() {
    var checked = record.checks();
    if (checked.isEmpty()) {
      return Made.of(ForceParts.nothing());
    }
    if (checked.get().found().isEmpty()) {
      return Made.of(Block.Paragraph.of("No cross-check finds anything on the day."));
    }
    return Made.of(
        new Block.DataTable(
            "What the cross-checks find, the gravest first",
            List.of(Column.words("Finding"), Column.words("How grave")),
            checked.get().found().stream().map(this::row).toList(),
            false));
  }

  private List<List<Inline>> row(CheckedForce.Found found) {
    var basis =
        Basis.of(
            "Cross-check: " + found.check().title(),
            found.finding().href(),
            record.on(),
            new Classification(
                found.check().right().least() == Marking.OFFICIAL
                    ? Marking.OFFICIAL
                    : Marking.OFFICIAL_SENSITIVE,
                ""));
    return List.of(
        List.of(new Inline.Said(found.finding().sentence(), basis)),
        Inline.words(found.check().severity().words()));
  }

  /// Every action that is open.
  Made actions() {
    var rows =
        record.entries("actions").stream()
            .filter(one -> List.of("open", "in-progress").contains(one.text("state")))
            .map(one ->
                List.<List<Inline>>of(
                    List.of(record.said(one, one.text("name"))),
                    List.of(record.said(one, one.text("owner"))),
                    List.of(
                        record.said(one, one.text("due").isEmpty() ? "none" : one.text("due")))))
            .toList();
    return rows.isEmpty()
        ? Made.of(Block.Paragraph.of("No action is open on the day."))
        : Made.of(
            new Block.DataTable(
                "Open actions",
                List.of(Column.words("Action"), Column.words("Owner"), Column.words("Due")),
                rows,
                false));
  }
}
