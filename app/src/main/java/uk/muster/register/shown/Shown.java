package uk.muster.register.shown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public record Shown(Register register, FieldReading reading, Catalogue catalogue) {
  private static final Tag DRAFT = new Tag("Draft", "");

  /// What a field says; of a link, what it points at is called.
  public String text(Entry entry, String field) {
    return register
        .find(entry.kind())
        .flatMap(kind -> kind.field(field))
        .map(one -> entry.titles().getOrDefault(field, reading.shown(one, entry.text(field))))
        .orElse("");
  }

  /// What the first of these fields says that says anything.
  public String first(Entry entry, String... fields) {
    return Stream.of(fields)
        .map(field -> text(entry, field))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  public Cell cell(Entry entry, String... fields) {
    return Cell.of(
        Stream.of(fields)
            .map(field -> text(entry, field))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /// The name of an entry, leading to its record; what is more than OFFICIAL and a draft say so.
  public static Cell titled(Entry entry) {
    var link = Cell.link(entry.text("name"), entry.path());
    var cell =
        entry.classification().equals(Classification.OFFICIAL)
            ? link
            : link.tagged(new Tag(entry.classification().words(), ""));
    return entry.text("shown").equals("draft") ? cell.tagged(DRAFT) : cell;
  }

  public String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  /// One row for each entry: its name, and under each label some of its fields.
  public Table table(String caption, String empty, List<Entry> entries, String... labelsAndFields) {
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
}
