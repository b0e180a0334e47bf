package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import uk.muster.inspection.Beside;
import uk.muster.inspection.InspectionRecord;
import uk.muster.register.Entry;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;
import uk.muster.reports.record.Plainly;
import uk.muster.reports.text.Parts.Made;

/// What the inspectorate judged, beside what the force says of itself.
final class InspectionParts {
  static final String NONE = "The record holds no inspection of the force by this day.";

  private final ForceRecord record;

  InspectionParts(ForceRecord record) {
    this.record = record;
  }

  /// Each judgement beside the force's own rating, with the difference.
  Made judgements() {
    return record
        .inspection()
        .map(this::judgements)
        .orElseGet(() -> Made.of(Block.Paragraph.of(NONE)));
  }

  private Made judgements(InspectionRecord inspection) {
    var all = inspection.judgements();
    var lead =
        new Block.Paragraph(
            List.of(
                record.said(
                    inspection.inspection(),
                    Plainly.sentence(inspection.inspection().text("name"))),
                new Inline.Words(
                    ": "
                        + Plainly.count(all.size(), "judgement", "judgements")
                        + ". "
                        + difference(all))));
    if (all.isEmpty()) {
      return Made.of(lead);
    }
    var rated = all.stream().anyMatch(one -> one.step().isPresent());
    var columns = new ArrayList<>(List.of(Column.words("Judged"), Column.words("Judgement")));
    if (rated) {
      columns.add(Column.number("Inspectorate, 0 to 4"));
      columns.add(Column.number("Force, 0 to 4"));
      columns.add(Column.words("Difference"));
    }
    return Made.of(
        lead,
        new Block.DataTable(
            "Judgements of the inspectorate beside the force's own ratings",
            columns,
            all.stream().map(one -> row(one, rated)).toList(),
            false));
  }

  private static String difference(List<Beside> all) {
    var compared = all.stream().filter(one -> one.difference().isPresent()).toList();
    if (compared.isEmpty()) {
      return "None can be set beside a rating of the force's own.";
    }
    var lower = compared.stream().filter(one -> one.difference().orElse(0) < 0).count();
    return "%s compared with the force's own rating. The inspectorate rates the force lower in %s."
        .formatted(
            Plainly.sentence(Plainly.count(compared.size(), "is", "are")),
            Plainly.of(lower, compared.size()));
  }

  private List<List<Inline>> row(Beside one, boolean rated) {
    var entry = one.judgement();
    var row = new ArrayList<List<Inline>>();
    row.add(List.of(record.said(entry, entry.text("name"))));
    row.add(List.of(record.said(entry, entry.text("judgement"))));
    if (rated) {
      row.add(List.of(figure(entry, number(one.step()))));
      row.add(
          List.of(figure(entry, one.own().map(String::valueOf).orElse(ForceRecord.NOT_RECORDED))));
      row.add(List.of(record.said(entry, Plainly.difference(one.difference()))));
    }
    return row;
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : ForceRecord.NOT_RECORDED;
  }

  private Inline.Said figure(Entry entry, String words) {
    Basis basis = record.basis(entry);
    return new Inline.Said(words, basis.counting(Counted.OTHER));
  }
}
