package uk.muster.equipment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.equipment.replacement.ReplacementPlans;
import uk.muster.equipment.replacement.ReplacementYear;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// How many vehicles are to be replaced in which financial year, and for how much.
@Controller
class ReplacementPages {
  private final ReplacementPlans plans;
  private final VehicleTables words;
  private final Clock clock;

  ReplacementPages(ReplacementPlans plans, Catalogue catalogue, Clock clock) {
    this.plans = plans;
    this.clock = clock;
    words = new VehicleTables(catalogue);
  }

  @GetMapping("/vehicles/replacements")
  ModelAndView years(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    var id = force(actor, force);
    var plan = plans.plan(actor, id, today());
    var years = plan.years();
    var number = years.stream().mapToInt(ReplacementYear::number).sum();
    var view =
        new ReplacementsView(
            "%s: %s to be replaced"
                .formatted(words.force(id), Words.count(number, "vehicle", "vehicles")),
            ReplacementTables.lead(years),
            id.value(),
            words.forces(actor),
            years.isEmpty() ? Optional.empty() : Optional.of(ReplacementTables.chart(years)),
            ReplacementTables.table(years),
            List.of(
                new Link("Download as CSV", "/vehicles/replacements.csv?force=" + id),
                new Link(
                    "The plan, vehicle by vehicle",
                    "/registers/vehicle-replacements?force=%s&sort=planned_for".formatted(id)),
                new Link("Vehicles", "/vehicles?force=" + id)));
    var titled =
        shell
            .atLeast(plan.classification())
            .page(
                view.heading(),
                new Item("Vehicles", "/vehicles?force=" + id),
                Item.here("Replacement by year"));
    return new ModelAndView("equipment/replacements", Map.of("shell", titled, "page", view));
  }

  @GetMapping("/vehicles/replacements.csv")
  CsvFile file(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    var id = force(actor, force);
    var plan = plans.plan(actor, id, today());
    return CsvFile.of(
        shell.atLeast(plan.classification()),
        "vehicle-replacements-by-year-" + id,
        today(),
        ReplacementTables.table(plan.years()));
  }

  private static ForceId force(Actor actor, String typed) {
    actor.require(Right.READ_EQUIPMENT);
    if (!typed.isEmpty() && !ForceId.isShaped(typed)) {
      throw new NotFound("force", typed);
    }
    return typed.isEmpty()
        ? actor.forcesWith(Right.READ_EQUIPMENT).stream().sorted().findFirst().orElseThrow()
        : new ForceId(typed);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
