package uk.muster.assessment.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.assessment.indicator.ThresholdOutcome;
import uk.muster.assessment.indicator.Thresholds;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One indicator of a force and the thresholds that were set for it.
@Controller
class ThresholdPages {
  private final IndicatorValues indicators;
  private final Thresholds thresholds;
  private final Catalogue catalogue;
  private final Clock clock;

  ThresholdPages(
      IndicatorValues indicators, Thresholds thresholds, Catalogue catalogue, Clock clock) {
    this.indicators = indicators;
    this.thresholds = thresholds;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/indicators/{force}/{identifier}")
  ModelAndView show(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String identifier) {
    var today = Words.date(LocalDate.now(clock));
    return page(actor, shell, force, identifier, new ThresholdForm(Map.of("from", today)));
  }

  @PostMapping("/indicators/{force}/{identifier}")
  ModelAndView set(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String identifier,
      @RequestParam Map<String, String> typed) {
    var id = force(force);
    actor.require(Right.RUN_CAMPAIGNS, id);
    var form = new ThresholdForm(typed);
    var parsed = form.parse(actor, id, identifier, LocalDate.now(clock));
    if (parsed.isPresent()) {
      switch (thresholds.set(actor, parsed.get())) {
        case ThresholdOutcome.Set(var threshold, _) -> {
          return new ModelAndView(
              "redirect:/indicators/%s/%s".formatted(id, threshold.indicator()));
        }
        case ThresholdOutcome.AlreadySet(var threshold) ->
            form.wrong(
                "value",
                "The same threshold is set already from %s"
                    .formatted(Words.date(threshold.from())));
      }
    }
    var page = page(actor, shell, force, identifier, form);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ForceId force(String text) {
    if (!ForceId.isShaped(text)) {
      throw new NotFound("force", text);
    }
    return new ForceId(text);
  }

  private ModelAndView page(
      Actor actor, Shell shell, String force, String identifier, ThresholdForm form) {
    var id = force(force);
    actor.require(Right.READ_CAPABILITY, id);
    var one =
        indicators.find(actor, identifier).orElseThrow(() -> new NotFound("indicator", identifier));
    actor.require(one.right(), id);
    var view = view(actor, id, one, form);
    var titled =
        shell.page(
            view.heading(),
            new Item("Indicators", "/indicators?force=" + id),
            Item.here(one.title()));
    return new ModelAndView(
        "assessment/indicator",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private IndicatorView view(Actor actor, ForceId force, Indicator one, ThresholdForm form) {
    var today = LocalDate.now(clock);
    var value =
        Objects.requireNonNull(
            indicators.of(actor, force, today, List.of(one.identifier())).get(one.identifier()),
            one.identifier());
    var history = thresholds.history(actor, force, one.identifier());
    var now = history.stream().filter(each -> !each.from().isAfter(today)).findFirst();
    return new IndicatorView(
        "%s, %s".formatted(one.title(), name(force)),
        one.definition(),
        form.errors(),
        ThresholdTables.facts(one, value, now),
        Address.of("/comparison")
            .with("indicator", one.identifier())
            .with("force", force.value())
            .text(),
        ThresholdTables.history(history),
        actor.can(Right.RUN_CAMPAIGNS, force),
        "/indicators/%s/%s".formatted(force, one.identifier()),
        form.field("bound", "Which way", "It says that %s".formatted(one.better().words())),
        ThresholdForm.bounds(),
        form.field("value", "Value", "In " + one.unit()),
        form.field("from", "From", "It holds from this day until a later one"),
        form.field("why", "Why", "Such as the standard or the decision it comes from"));
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }
}
