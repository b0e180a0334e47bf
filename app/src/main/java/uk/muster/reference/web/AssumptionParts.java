package uk.muster.reference.web;

import static uk.muster.reference.web.Parts.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Tag;
import uk.muster.reference.Catalogue;
import uk.muster.reference.PlanningAssumption;
import uk.muster.reference.web.PartView.Section;

/// Planning assumptions: those that a source confirms, and the others.
final class AssumptionParts {
  private AssumptionParts() {}

  static PartView all(Catalogue catalogue) {
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
        assumptions.stream().map(AssumptionParts::assumption).toList());
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
