package uk.muster.inspection.web;

import java.util.List;
import java.util.Optional;
import uk.muster.inspection.InspectionRecord;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.shown.Shown;

/// What stands beside the judgements of an inspection: the fact check, the fieldwork, the criteria
/// and the publications.
record AsideTables(InspectionRecord record, Shown shown) {
  Table comments() {
    var rows =
        record.comments().stream()
            .map(one -> {
              var reply = Optional.ofNullable(record.replies().get(one.code()));
              return List.of(
                  Shown.titled(one),
                  shown.cell(one, "judgement", "finding"),
                  shown.cell(one, "says"),
                  reply
                      .map(it -> Cell.link(shown.text(it, "outcome"), it.path()))
                      .orElseGet(() -> Cell.state(State.OPEN, "no reply yet")),
                  Cell.of(reply.map(it -> it.text("reply")).orElse("")));
            })
            .toList();
    return Table.of(
        "Fact check",
        "The force has made no comment.",
        List.of(
            Column.of("Comment"),
            Column.of("About"),
            Column.of("What the force says"),
            Column.of("Reply"),
            Column.of("Why")),
        rows);
  }

  Table fieldwork() {
    return shown.table(
        "Fieldwork",
        "No fieldwork is recorded that your post may read.",
        record.fieldwork(),
        "Type",
        "type",
        "When",
        "held_on",
        "With",
        "with_role",
        "Counted",
        "counted counted_of",
        "Seen or said",
        "seen");
  }

  Table criteria() {
    return shown.table(
        "Criteria",
        "No criterion is recorded.",
        record.criteria(),
        "How far",
        "depth",
        "Threat",
        "threats",
        "Framework",
        "framework",
        "Question",
        "question asks");
  }

  Table publications() {
    return shown.table(
        "Publications",
        "Nothing is published of it.",
        record.publications(),
        "Covers",
        "covers",
        "Counts in",
        "counts_in",
        "Area",
        "area",
        "Published",
        "published_in published_on");
  }
}
