package uk.muster.exercises.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.exercises.lesson.LessonState;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// Fields of entries in the words of their register.
record Shown(Register register, FieldReading reading, Catalogue catalogue) {
  /// What a field says; of a link, what it points at is called.
  String text(Entry entry, String field) {
    return register
        .find(entry.kind())
        .flatMap(kind -> kind.field(field))
        .map(one -> entry.titles().getOrDefault(field, reading.shown(one, entry.text(field))))
        .orElse("");
  }

  /// What the first of these fields says that says anything.
  String first(Entry entry, String... fields) {
    return Stream.of(fields)
        .map(field -> text(entry, field))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  Cell cell(Entry entry, String... fields) {
    return Cell.of(
        Stream.of(fields)
            .map(field -> text(entry, field))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /// The name of an entry, leading to its record.
  static Cell titled(Entry entry) {
    var cell = Cell.link(entry.text("name"), entry.path());
    return entry.classification().equals(Classification.OFFICIAL)
        ? cell
        : cell.tagged(new Tag(entry.classification().words(), ""));
  }

  String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  /// One row for each entry: its name and some of its fields.
  Table table(String caption, String empty, List<Entry> entries, String... labelsAndFields) {
    var columns =
        Stream.concat(
                Stream.of(Column.of("Entry")),
                Stream.iterate(0, i -> i < labelsAndFields.length, i -> i + 2)
                    .map(i -> Column.of(labelsAndFields[i])))
            .toList();
    var rows =
        entries.stream()
            .map(entry ->
                Stream.concat(
                        Stream.of(titled(entry)),
                        Stream.iterate(1, i -> i < labelsAndFields.length, i -> i + 2)
                            .map(i -> cell(entry, labelsAndFields[i].split(" "))))
                    .toList())
            .toList();
    return Table.of(caption, empty, columns, rows);
  }

  static Cell state(Entry lesson) {
    var state = LessonState.of(lesson.text("state"));
    return Cell.state(
        state.map(Shown::state).orElse(State.NOT_YET),
        state.map(LessonState::words).orElse(lesson.text("state")));
  }

  private static State state(LessonState state) {
    return state.isValidated()
        ? State.MET
        : state == LessonState.REJECTED || state == LessonState.OBSERVATION
            ? State.NOT_YET
            : State.OPEN;
  }

  static Optional<State> result(String code) {
    return switch (code) {
      case "worked", "as-expected" -> Optional.of(State.MET);
      case "failed", "not" -> Optional.of(State.SHORT);
      case "in-part" -> Optional.of(State.OPEN);
      case "not-looked-at", "not-observed" -> Optional.of(State.NOT_YET);
      default -> Optional.empty();
    };
  }
}
