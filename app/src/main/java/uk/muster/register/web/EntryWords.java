package uk.muster.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.look.Link;
import uk.muster.look.Sorting;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.PointingEntry;
import uk.muster.register.Register;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Entries in words and tables.
record EntryWords(Register register, FieldReading reading, Catalogue catalogue, ZoneId zone) {
  String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  String at(Instant at) {
    return Words.hourAndDate(at.atZone(zone).toLocalDateTime());
  }

  /// The list of a page.
  Table list(Kind kind, List<Entry> entries, Sorting sorting, boolean severalForces) {
    var listed = kind.fieldsFor(KindField.Use.LISTED);
    var columns = new ArrayList<Column>();
    columns.add(Column.of(kind.title().label()).sortedBy(kind.title().name()));
    if (severalForces) {
      columns.add(Column.of("Force").sortedBy("force"));
    }
    listed.stream().skip(1).forEach(field -> columns.add(column(field)));
    var rows = new ArrayList<List<Cell>>();
    for (var entry : entries) {
      var row = new ArrayList<Cell>();
      row.add(titled(kind, entry));
      if (severalForces) {
        row.add(Cell.of(force(entry.force())));
      }
      listed.stream().skip(1).forEach(field -> row.add(cell(field, entry)));
      rows.add(row);
    }
    return Table.of(kind.heading(), empty(kind), columns, rows).sorted(sorting);
  }

  private static Column column(KindField field) {
    var numeric =
        field.type() instanceof FieldType.Figure || field.type() instanceof FieldType.Money;
    return (numeric ? Column.number(field.label()) : Column.of(field.label()))
        .sortedBy(field.name());
  }

  private static Cell titled(Kind kind, Entry entry) {
    var cell = Cell.link(entry.text(kind.title().name()), entry.path());
    if (!entry.classification().equals(Classification.OFFICIAL)) {
      cell = cell.tagged(new Tag(entry.classification().words(), ""));
    }
    return entry.endedOn().equals(Period.OPEN)
        ? cell
        : cell.tagged(new Tag("Ended " + Words.shortDateYear(entry.endedOn()), ""));
  }

  private Cell cell(KindField field, Entry entry) {
    var text = entry.text(field.name());
    return field.type() instanceof FieldType.Link(var kind) && !text.isEmpty()
        ? Cell.link(
            entry.titles().getOrDefault(field.name(), text), Entry.path(kind, entry.force(), text))
        : Cell.of(reading.shown(field, text));
  }

  private static String empty(Kind kind) {
    return "No entry answers this. %s: add the first one, or import %s.csv."
        .formatted(kind.purpose(), kind.code());
  }

  /// The facts of a record, those that were not given left out.
  List<RecordFact> facts(Kind kind, Entry entry) {
    var facts = new ArrayList<RecordFact>();
    facts.add(RecordFact.of("Force", force(entry.force())));
    for (var field : kind.fields().stream().skip(1).toList()) {
      var text = entry.text(field.name());
      if (!text.isEmpty()) {
        facts.add(new RecordFact(field.label(), links(field, entry, text)));
      }
    }
    facts.add(RecordFact.of("Marking", entry.marking().words()));
    facts.add(RecordFact.of("Reference", entry.code()));
    if (!entry.endedOn().equals(Period.OPEN)) {
      facts.add(RecordFact.of("Ended", Words.date(entry.endedOn())));
    }
    return facts;
  }

  private List<Link> links(KindField field, Entry entry, String text) {
    return switch (field.type()) {
      case FieldType.Link(var kind) ->
          List.of(
              new Link(
                  entry.titles().getOrDefault(field.name(), text),
                  Entry.path(kind, entry.force(), text)));
      case FieldType.AnyLink() -> {
        var parts = text.split("/", 2);
        var what = register.find(parts[0]).map(Kind::one).map(Kind::capital).orElse(parts[0]);
        yield List.of(
            new Link(
                "%s: %s".formatted(what, parts[1]), Entry.path(parts[0], entry.force(), parts[1])));
      }
      case FieldType.Address() -> List.of(new Link(text, text.startsWith("https://") ? text : ""));
      default -> List.of(Link.plain(reading.shown(field, text)));
    };
  }

  /// What points at a record.
  Table pointing(List<PointingEntry> entries) {
    return Table.of(
        "What points here",
        "Nothing in the registers points here.",
        List.of(Column.of("Entry"), Column.of("Kind"), Column.of("As")),
        entries.stream()
            .map(one -> {
              var kind = register.kind(one.kind());
              return List.of(
                  Cell.link(one.title(), one.path()),
                  Cell.of(kind.heading()),
                  Cell.of(kind.field(one.field()).map(KindField::label).orElse("")));
            })
            .toList());
  }

  /// All that was ever recorded of one, the newest first.
  Table history(Kind kind, List<Entry> states) {
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < states.size(); i++) {
      var state = states.get(i);
      var older = i + 1 < states.size() ? Optional.of(states.get(i + 1)) : Optional.<Entry>empty();
      rows.add(
          List.of(
              Cell.of(at(state.recordedFrom())),
              Cell.of(state.recordedTo().equals(Instant.MAX) ? "still" : at(state.recordedTo())),
              Cell.of(
                  state.importId() == 0
                      ? state.recordedBy()
                      : "%s, import %d".formatted(state.recordedBy(), state.importId())),
              Cell.of(days(state.valid())),
              Cell.of(said(kind, state, older))));
    }
    return Table.of(
        "History",
        "",
        List.of(
            Column.of("Recorded"),
            Column.of("Held for true until"),
            Column.of("By"),
            Column.of("True"),
            Column.of("What it said")),
        rows);
  }

  private String said(Kind kind, Entry state, Optional<Entry> older) {
    var said =
        kind.fields().stream()
            .filter(field ->
                older
                    .map(it -> !it.text(field.name()).equals(state.text(field.name())))
                    .orElse(!state.text(field.name()).isEmpty()))
            .map(field -> "%s: %s".formatted(field.label(), shown(field, state)))
            .collect(Collectors.toCollection(ArrayList::new));
    if (older.filter(it -> it.marking() != state.marking()).isPresent()) {
      said.add("Marking: " + state.marking().words());
    }
    if (older.filter(it -> !it.endedOn().equals(state.endedOn())).isPresent()) {
      said.add(
          state.endedOn().equals(Period.OPEN) ? "Goes on" : "Ended " + Words.date(state.endedOn()));
    }
    return said.isEmpty() ? "the same" : String.join(". ", said);
  }

  /// What a field says, or that it says nothing.
  String shown(KindField field, Entry entry) {
    var text = entry.text(field.name());
    return text.isEmpty()
        ? "nothing"
        : field.type() instanceof FieldType.Link
            ? entry.titles().getOrDefault(field.name(), text)
            : reading.shown(field, text);
  }

  static String days(Period days) {
    if (days.from().equals(LocalDate.MIN)) {
      return days.isOpen() ? "as far as is known" : "until " + Words.shortDateYear(days.to());
    }
    return days.isOpen()
        ? "since " + Words.shortDateYear(days.from())
        : "%s to %s".formatted(Words.shortDateYear(days.from()), Words.shortDateYear(days.to()));
  }
}
