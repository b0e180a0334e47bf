package uk.muster.reference.web;

import static uk.muster.reference.web.Parts.columns;
import static uk.muster.reference.web.Parts.section;
import static uk.muster.reference.web.Parts.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.PlanningAssumption;
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
        assumptions(catalogue),
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

  private static PartView assumptions(Catalogue catalogue) {
    var unverified =
        catalogue.planningAssumptions().stream().filter(PlanningAssumption::unverified).toList();
    var sections = new ArrayList<Section>();
    sections.add(assumptions("Verified", "", catalogue.verifiedAssumptions()));
    sections.add(
        assumptions(
            "Unverified",
            "No source confirms these. No figure in Muster rests on them.",
            unverified));
    return new PartView(
        "planning-assumptions",
        "Planning assumptions",
        "%d planning assumptions have a source, %d %s unverified"
            .formatted(
                catalogue.verifiedAssumptions().size(),
                unverified.size(),
                unverified.size() == 1 ? "is" : "are"),
        "A figure that planning rests on, with the place and the time for which it holds.",
        sections,
        List.of("planning-assumptions.csv"));
  }

  private static Section assumptions(
      String heading, String note, List<PlanningAssumption> assumptions) {
    var headings =
        List.of(
            "Code", "What", "Quantity", "Response", "Place", "Holds", "Edition", "Note", "Source");
    return columns(
        heading,
        note,
        headings.stream().map(Column::of).toList(),
        assumptions.stream().map(RequirementParts::assumption).toList());
  }

  private static List<Cell> assumption(PlanningAssumption of) {
    var code = Cell.of(of.code());
    return List.of(
        of.unverified() ? code.tagged(Tag.UNVERIFIED) : code,
        Cell.of(of.asset()),
        Cell.of(quantity(of)),
        Cell.of(of.responseMinutes().isPresent() ? of.responseMinutes().getAsInt() + " min" : ""),
        Cell.of(of.place().isEmpty() ? "everywhere" : of.place()),
        Cell.of(holds(of.validFrom(), of.validTo())),
        Cell.of(of.edition()),
        Cell.of(of.note()),
        Cell.of(of.source()));
  }

  private static String quantity(PlanningAssumption of) {
    var one = of.quantity() == 1 && of.unit().endsWith("s");
    var unit = one ? of.unit().substring(0, of.unit().length() - 1) : of.unit();
    return "%s %s".formatted(Words.number(of.quantity()), unit);
  }

  private static String holds(Optional<LocalDate> from, Optional<LocalDate> to) {
    var first = from.map(day -> "from " + Words.shortDateYear(day)).orElse("");
    var last = to.map(day -> " to " + Words.shortDateYear(day)).orElse("");
    return (first + last).strip();
  }
}
