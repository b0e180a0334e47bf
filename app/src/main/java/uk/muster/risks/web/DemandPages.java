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
import uk.muster.register.Register;
import uk.muster.risks.Risks;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The demand on specialist units over time, and the load of each post.
@Controller
class DemandPages {
  private final Risks risks;
  private final Register register;
  private final Catalogue catalogue;
  private final Clock clock;

  DemandPages(Risks risks, Register register, Catalogue catalogue, Clock clock) {
    this.risks = risks;
    this.register = register;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/risks/demand")
  ModelAndView demand(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var asked = RiskQuestion.of(actor, catalogue, force, on, today);
    var errors = asked.errors(today);
    var demand = risks.demand(actor, asked.force(), asked.on());
    var tables = new DemandTables(demand, register.kind("unit-demands"));
    var view =
        new DemandView(
            tables.heading(asked.name()),
            "What was stated, period by period. The load is worked out only where demand and posts"
                + " are both stated; what is not stated stays empty.",
            errors,
            asked.force().value(),
            asked.forces(),
            asked.onField(errors),
            tables.parts(),
            demand.lines().isEmpty()
                ? "No demand on a specialist unit is in the register. Add the first one, or import"
                    + " unit-demands.csv."
                : "",
            List.of(
                new Link("The register of demands on units", "/registers/unit-demands"),
                new Link("Teams and units", "/registers/teams")));
    var shownMarking = Classification.of(demand.entries().stream().map(Entry::classification));
    var titled =
        shell
            .atLeast(shownMarking)
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Demand"));
    return new ModelAndView(
        "risks/demand",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
