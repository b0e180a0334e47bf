package uk.muster.inspection.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.shown.Shown;

/// The inspections that one may read, by programme.
record ProgrammeTables(List<Entry> all, Shown shown) {
  String heading() {
    return all.isEmpty()
        ? "No inspection is recorded"
        : Words.count(all.size(), "inspection", "inspections");
  }

  String lead() {
    return all.isEmpty()
        ? "An inspection says which force is examined under which programme, when, how and in what."
        : "Of the forces that your post covers. Drafts of the inspectorate are read by the"
            + " inspectorate alone.";
  }

  Table programmes() {
    var byProgramme =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.text("programme"), TreeMap::new, Collectors.toList()));
    var rows =
        byProgramme.entrySet().stream()
            .map(one ->
                List.of(
                    Cell.of(one.getKey()),
                    Cell.of(count(one.getValue(), "mode", "visited")),
                    Cell.of(count(one.getValue(), "mode", "desk-based")),
                    Cell.of(count(one.getValue(), "state", "published")),
                    Cell.of(
                        one.getValue().stream()
                            .map(entry -> shown.text(entry, "in_depth"))
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .collect(Collectors.joining("; ")))))
            .toList();
    return Table.of(
        "Programmes",
        "No programme has an inspection yet.",
        List.of(
            Column.of("Programme"),
            Column.number("Forces visited"),
            Column.number("Desk-based"),
            Column.number("Published"),
            Column.of("In depth")),
        rows);
  }

  private static long count(List<Entry> entries, String field, String value) {
    return entries.stream().filter(one -> one.text(field).equals(value)).count();
  }

  Table inspections() {
    var rows =
        all.stream()
            .map(one ->
                List.of(
                    Cell.link(
                        shown.force(one.force()),
                        "/inspection/%s/%s".formatted(one.force(), one.code())),
                    Cell.of(one.text("name")),
                    Cell.of(one.text("programme")),
                    shown.cell(one, "mode"),
                    shown.cell(one, "state"),
                    shown.cell(one, "first_on", "last_on")))
            .toList();
    return Table.of(
        "Inspections",
        "No inspection is recorded of a force that your post covers.",
        List.of(
            Column.of("Force"),
            Column.of("Inspection"),
            Column.of("Programme"),
            Column.of("How"),
            Column.of("State"),
            Column.of("Fieldwork")),
        rows);
  }
}
