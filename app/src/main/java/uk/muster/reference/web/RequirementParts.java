package uk.muster.reference.web;

import static uk.muster.reference.web.Parts.columns;
import static uk.muster.reference.web.Parts.section;
import static uk.muster.reference.web.Parts.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.web.PartView.Section;

/// Editions and threats, the four Cs and levels, planning assumptions, definitions.
final class RequirementParts {
  private RequirementParts() {}

  static List<PartView> all(Catalogue catalogue) {
    return List.of(
        editions(catalogue),
        new PartView(
            "four-cs",
            "Four Cs and levels",
            "Four Cs and three levels",
            "Every requirement is read by the four Cs and at a level.",
            List.of(
                terms("The four Cs", "Code", catalogue.fourCs()),
                terms("Levels", "Code", catalogue.levels())),
            List.of("four-cs.csv", "levels.csv")),
        AssumptionParts.all(catalogue),
        new PartView(
            "definitions",
            "Definitions and legal bases",
            "One meaning for each word",
            "The glossary of Muster, and the sections of acts that aid between forces rests on.",
            definitions(catalogue),
            List.of("definitions.csv", "statements.csv", "legal-bases.csv")));
  }

  private static List<Section> definitions(Catalogue catalogue) {
    var sections = new ArrayList<Section>();
    sections.add(terms("Definitions", "Code", catalogue.definitions()));
    said("What is said with them", catalogue, "").ifPresent(sections::add);
    sections.add(terms("Legal bases", "Code", catalogue.legalBases()));
    return sections;
  }

  private static PartView editions(Catalogue catalogue) {
    var editions = catalogue.editions();
    var sections = new ArrayList<Section>();
    for (var edition : editions) {
      sections.add(edition(edition));
      said("What the edition of %s says".formatted(edition.code()), catalogue, edition.code())
          .ifPresent(sections::add);
    }
    return new PartView(
        "editions",
        "Editions and threats",
        "%d editions, each with its own threats".formatted(editions.size()),
        "A threat keeps its code from one edition to the next; its name is the one that the"
            + " edition uses.",
        sections,
        List.of("editions.csv", "threats.csv", "statements.csv"));
  }

  /// What is said about an edition, or, with no code, about none.
  private static Optional<Section> said(String heading, Catalogue catalogue, String edition) {
    var rows =
        catalogue.statements(edition).stream()
            .map(one ->
                List.of(
                    Cell.of(one.subject()),
                    Cell.of(one.relation()),
                    Cell.of(one.object().replace(";", ", ")),
                    Cell.of(one.source())))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(section(heading, "", List.of("Who or what", "Does", "What", "Source"), rows));
  }

  private static Section edition(Edition edition) {
    var rows =
        edition.threats().stream()
            .map(threat ->
                List.of(
                    Cell.of(threat.name()),
                    Cell.of(threat.code()),
                    Cell.of(threat.position()),
                    Cell.of(threat.source())))
            .toList();
    return columns(
        edition.name(),
        "Issued %s %d. %s. Source: %s."
            .formatted(
                Words.month(edition.issued()),
                edition.issued().getYear(),
                edition.note(),
                edition.source()),
        List.of(
            Column.of("Threat"), Column.of("Code"), Column.number("Position"), Column.of("Source")),
        rows);
  }
}
