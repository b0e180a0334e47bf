package uk.muster.inspection.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// Fields of entries in the words of their register.
record Shown(Register register, FieldReading reading, Catalogue catalogue) {
  private static final Tag DRAFT = new Tag("Draft", "");

  /// What a field says; of a link, what it points at is called.
  String text(Entry entry, String field) {
    return register
        .kind(entry.kind())
        .field(field)
        .map(one -> entry.titles().getOrDefault(field, reading.shown(one, entry.text(field))))
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

  /// The name of an entry, leading to its record; what is more than OFFICIAL and a draft say so.
  static Cell titled(Entry entry) {
    var link = Cell.link(entry.text("name"), entry.path());
    var cell =
        entry.classification().equals(Classification.OFFICIAL)
            ? link
            : link.tagged(new Tag(entry.classification().words(), ""));
    return entry.text("shown").equals("draft") ? cell.tagged(DRAFT) : cell;
  }

  String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }
}
