package uk.muster.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.risks.Risks;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Scored threats by rank, and the method.
@Controller
class RankedPages {
  private final Risks risks;
  private final Catalogue catalogue;
  private final Clock clock;

  RankedPages(Risks risks, Catalogue catalogue, Clock clock) {
    this.risks = risks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/risks/ranked")
  ModelAndView ranked(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var asked = RiskQuestion.of(actor, catalogue, force, on, today);
    var errors = asked.errors(today);
    var ranked = risks.ranked(actor, asked.force(), asked.on());
    var tables = new RankedTables(ranked);
    var view =
        new RankedView(
            tables.heading(asked.name()),
            tables.lead(),
            errors,
            asked.force().value(),
            asked.forces(),
            asked.onField(errors),
            tables.parts(),
            tables.unranked(),
            List.of(
                new Link("The register of scored threats", "/registers/threat-scores"),
                new Link("Coverage by assessments", asked.address("/risks/coverage")),
                new Link("Scoring tables", asked.address("/risks/tables"))));
    var shownMarking = Classification.of(ranked.entries().stream().map(Entry::classification));
    var titled =
        shell
            .atLeast(shownMarking)
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Scored threats"));
    return new ModelAndView(
        "risks/ranked",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
