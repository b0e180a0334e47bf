package uk.muster.inspection.web;

import java.util.List;
import java.util.Optional;
import uk.muster.inspection.InspectionRecord;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;

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
    return table(
        "Fieldwork",
        "No fieldwork is recorded that your post may read.",
        record.fieldwork(),
        List.of("Type", "When", "With", "Counted", "Seen or said"),
        "type",
        "held_on",
        "with_role",
        "counted counted_of",
        "seen");
  }

  Table criteria() {
    return table(
        "Criteria",
        "No criterion is recorded.",
        record.criteria(),
        List.of("How far", "Threat", "Framework", "Question"),
        "depth",
        "threats",
        "framework",
        "question asks");
  }

  Table publications() {
    return table(
        "Publications",
        "Nothing is published of it.",
        record.publications(),
        List.of("Covers", "Counts in", "Area", "Published"),
        "covers",
        "counts_in",
        "area",
        "published_in published_on");
  }

  private Table table(
      String caption, String empty, List<Entry> entries, List<String> heads, String... fields) {
    var columns = new java.util.ArrayList<Column>();
    columns.add(Column.of("Entry"));
    heads.forEach(head -> columns.add(Column.of(head)));
    var rows =
        entries.stream()
            .map(one -> {
              var cells = new java.util.ArrayList<Cell>();
              cells.add(Shown.titled(one));
              for (var field : fields) {
                cells.add(shown.cell(one, field.split(" ")));
              }
              return List.<Cell>copyOf(cells);
            })
            .toList();
    return Table.of(caption, empty, columns, rows);
  }
}
