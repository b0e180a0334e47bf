package uk.muster.reference.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Table;

/// One part of the catalogue: what it holds, as tables, and the files to change it with.
///
/// @param name the part's name in lists and breadcrumbs
/// @param heading what the part says, as a sentence
/// @param files the names of its files
public record PartView(
    String code,
    String name,
    String heading,
    String lead,
    List<Section> sections,
    List<String> files) {
  public PartView {
    sections = List.copyOf(sections);
    files = List.copyOf(files);
  }

  /// One table under its own heading.
  ///
  /// @param sources what the numbers in the column of sources stand for; empty when it has words
  /// @param file the table as a file holds it, with the sources in words
  public record Section(
      String heading, String note, Table table, List<String> sources, Table file) {
    public Section {
      sources = List.copyOf(sources);
    }

    Section(String heading, String note, Table table) {
      this(heading, note, table, List.of(), table);
    }
  }

  int rows() {
    return sections.stream().mapToInt(section -> section.table().rows().size()).sum();
  }

  /// Its tables, counted from 1; empty when there is none of that number.
  Optional<Table> table(int number) {
    return number >= 1 && number <= sections.size()
        ? Optional.of(sections.get(number - 1).file())
        : Optional.empty();
  }
}
