package uk.muster.reference.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Term;
import uk.muster.reference.web.PartView.Section;

/// The catalogue cut into the parts that pages show.
final class Parts {
  private Parts() {}

  static List<PartView> all(Catalogue catalogue) {
    return Stream.of(
            ForceParts.all(catalogue),
            RequirementParts.all(catalogue),
            ResourceParts.all(catalogue))
        .flatMap(List::stream)
        .toList();
  }

  static Optional<PartView> find(Catalogue catalogue, String code) {
    return all(catalogue).stream().filter(part -> part.code().equals(code)).findFirst();
  }

  /// A section of words with their meanings.
  static Section terms(String heading, String codeHeading, List<Term> terms) {
    var rows =
        terms.stream()
            .map(term ->
                List.of(
                    Cell.of(term.name()),
                    Cell.of(term.code()),
                    Cell.of(term.meaning()),
                    Cell.of(term.source())))
            .toList();
    return section(heading, "", List.of("Term", codeHeading, "Meaning", "Source"), rows);
  }

  /// A section whose columns all hold words.
  static Section section(
      String heading, String note, List<String> headings, List<List<Cell>> rows) {
    return columns(heading, note, headings.stream().map(Column::of).toList(), rows);
  }

  static Section columns(String heading, String note, List<Column> columns, List<List<Cell>> rows) {
    return new Section(
        heading, note, Table.of(heading, "The files hold no such row.", columns, rows));
  }

  /// Whether somebody still has to confirm a row.
  static Cell standing(boolean confirm) {
    return confirm ? Cell.tag(Tag.CONFIRM) : Cell.of("Sourced");
  }

  static String defaults(long count) {
    return count == 0
        ? "Each has a source."
        : "%s to confirm: the tag marks them."
            .formatted(Words.count(count, "is a default", "are defaults"));
  }
}
