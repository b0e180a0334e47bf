package uk.muster.examples.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.muster.examples.WorkedCase;
import uk.muster.examples.WorkedCase.Origin;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.UnitType;
import uk.muster.shared.NotFound;

/// Makes the page of a worked case from its own file and the facts of its document.
record CaseViews(WorkedCase worked, List<WorkedCase.Fact> facts, Catalogue catalogue) {

  /// Unit types that the document's figures speak of.
  private static final List<String> UNITS = List.of("psu", "psu-with-medics");

  /// @param section of the facts to show; empty for the first
  /// @param mayRead whether the reader may open the pages where the case is counted
  CaseView view(String section, boolean mayRead) {
    var sections = facts.stream().map(WorkedCase.Fact::section).distinct().toList();
    var shown = section.isEmpty() ? sections.getFirst() : section;
    if (!sections.contains(shown)) {
      throw new NotFound("section", shown);
    }
    return new CaseView(
        heading(),
        worked.note(),
        document(),
        mayRead ? counted() : List.of(),
        figures(Origin.DOCUMENT),
        figures(Origin.SYNTHETIC),
        FindingTable.of(worked, facts),
        "/worked-cases/" + worked.code(),
        Field.of("section", "Section").holding(shown),
        sections.stream().map(name -> new Choice(name, name)).toList(),
        "%s: %s".formatted(shown, Words.count(of(shown).size(), "fact", "facts")),
        facts(shown));
  }

  private String heading() {
    int synthetic = of(Origin.SYNTHETIC).size();
    return "%s: %s from the document, %s"
        .formatted(
            worked.title(),
            Words.count(of(Origin.DOCUMENT).size(), "figure", "figures"),
            synthetic == 0 ? "none synthetic" : Words.number(synthetic) + " synthetic");
  }

  private String document() {
    var document = worked.document();
    return "%s, %s, %s. The force is measured against the %s edition of the requirement. %s of it are kept, in our own words."
        .formatted(
            document.title(),
            document.publisher(),
            FactWords.value(document.published()),
            document.edition(),
            Words.count(facts.size(), "fact", "facts"));
  }

  private List<WorkedCase.Figure> of(Origin origin) {
    return worked.figures().stream().filter(figure -> figure.origin() == origin).toList();
  }

  private List<WorkedCase.Fact> of(String section) {
    return facts.stream().filter(fact -> fact.section().equals(section)).toList();
  }

  private List<Link> counted() {
    var links = new ArrayList<Link>();
    if (worked.registers()) {
      for (var unit : UNITS) {
        links.add(
            new Link(
                catalogue.unitType(unit).map(UnitType::name).orElse(unit) + ": what can be formed",
                "/readiness/%s?unit=%s&on=%s".formatted(worked.force(), unit, worked.on())));
      }
    }
    worked
        .now()
        .ifPresent(now ->
            links.add(
                new Link(
                    "The control room at " + now.place(),
                    "/control-room/%s?at=%s&point=%s,%s"
                        .formatted(
                            worked.force(),
                            URLEncoder.encode(now.at().toString(), StandardCharsets.UTF_8),
                            now.latitude(),
                            now.longitude()))));
    return links;
  }

  /// The document's figures each with its fact, the synthetic ones each with how it was made.
  private Table figures(Origin origin) {
    boolean document = origin == Origin.DOCUMENT;
    return Table.of(
        "Figures " + origin.words(),
        "No figure of this case is synthetic.",
        List.of(Column.of("Figure"), Column.of("Value"), Column.of(document ? "Fact" : "Note")),
        of(origin).stream()
            .map(figure ->
                List.of(
                    Cell.of(figure.what()),
                    Cell.of(FactWords.value(figure.value())),
                    Cell.of(document ? figure.fact() : figure.note())))
            .toList());
  }

  private Table facts(String section) {
    return Table.of(
        "Facts of the section " + section,
        "The document says nothing here.",
        List.of(Column.of("Number"), Column.of("Fact"), Column.of("Value"), Column.of("Threat")),
        of(section).stream()
            .map(fact ->
                List.of(
                    Cell.of(fact.id()),
                    Cell.of(fact.statement()),
                    Cell.of(FactWords.value(fact.value(), fact.unit())),
                    Cell.of(fact.threat().equals("none") ? "" : Words.sentence(fact.threat()))))
            .toList());
  }
}
