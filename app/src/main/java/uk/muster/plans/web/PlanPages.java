package uk.muster.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.plans.OpenedPlan;
import uk.muster.plans.Plans;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// A plan on one page: what somebody opens at night.
@Controller
class PlanPages {
  private static final Item REGISTERS = new Item("Registers", "/registers");
  private static final Item PLANS = new Item("Plans", "/registers/plans");

  private final Plans plans;
  private final PlanViews views;
  private final Catalogue catalogue;
  private final Clock clock;

  PlanPages(
      Plans plans, Register register, FieldReading reading, Catalogue catalogue, Clock clock) {
    this.plans = plans;
    this.catalogue = catalogue;
    this.clock = clock;
    views = new PlanViews(new PlanTables(register, reading));
  }

  @GetMapping("/plans/{force}/{code}")
  ModelAndView plan(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String version) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("plan", code);
    }
    var id = new ForceId(force);
    var opened = plans.open(actor, id, code, version.strip());
    var name = catalogue.force(id).map(one -> one.name()).orElse(force);
    var view = views.of(actor, opened, name, version.strip(), LocalDate.now(clock));
    return new ModelAndView(
        "plans/plan",
        Map.of(
            "shell",
            shell
                .atLeast(classification(opened))
                .page(view.heading(), REGISTERS, PLANS, Item.here(code)),
            "page",
            view));
  }

  private static Classification classification(OpenedPlan opened) {
    return Classification.of(
        Stream.of(
                List.of(opened.plan()),
                opened.commands(),
                opened.cards(),
                opened.callOuts(),
                opened.points(),
                opened.words(),
                opened.links().stream().map(one -> one.link()).toList())
            .flatMap(List::stream)
            .map(Entry::classification));
  }
}
