package uk.muster.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reports.edition.Audience;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.format.Format;

/// The editions of a document, each file with its digest, and which can be compared.
record EditionTable(DocumentWords words, List<Edition> editions) {
  Table table() {
    return Table.of(
        "Editions",
        "Nothing is frozen that you may read: an edition is frozen when the document is approved.",
        List.of(
            Column.of("File"),
            Column.of("As at"),
            Column.of("Frozen"),
            Column.of("Out"),
            Column.of("SHA-256")),
        editions.stream().flatMap(this::rows).toList());
  }

  private Stream<List<Cell>> rows(Edition edition) {
    return edition.files().stream()
        .flatMap(file ->
            Format.find(file.format()).stream()
                .map(format ->
                    List.of(
                        Cell.link(
                            "Edition %d, %s, %s"
                                .formatted(
                                    edition.number(),
                                    edition.audience() == Audience.WHOLE ? "whole" : "public",
                                    format.name()),
                            path(edition, format)),
                        Cell.day(edition.asAt()),
                        Cell.of(words.when(edition.frozenAt())),
                        Cell.of(edition.published().map(words::when).orElse("")),
                        Cell.of(file.sha256()))));
  }

  private static String path(Edition edition, Format format) {
    return "%s/editions/%d/%s.%s"
        .formatted(
            edition.document().path(),
            edition.number(),
            edition.audience().code(),
            format.ending());
  }

  /// Each edition with the one before it.
  List<Link> comparisons() {
    var links = new ArrayList<Link>();
    for (var one : editions) {
      before(one)
          .ifPresent(other ->
              links.add(
                  new Link(
                      "Edition %d beside edition %d, %s"
                          .formatted(
                              one.number(),
                              other.number(),
                              one.audience() == Audience.WHOLE ? "whole" : "public"),
                      Address.of(one.document().path() + "/compare")
                          .with("from", Integer.toString(other.number()))
                          .with("to", Integer.toString(one.number()))
                          .with("for", one.audience().code())
                          .text())));
    }
    return links;
  }

  private Optional<Edition> before(Edition one) {
    return editions.stream()
        .filter(other -> other.audience() == one.audience() && other.number() < one.number())
        .findFirst();
  }
}
