package uk.muster.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.risks.Risks;
import uk.muster.risks.ThreatPanel;
import uk.muster.risks.picture.ThreatPicture;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One threat from the assessment to the exercise.
@Controller
class ThreatPages {
  private final Risks risks;
  private final Catalogue catalogue;
  private final List<ThreatPanel> panels;
  private final Clock clock;

  ThreatPages(Risks risks, Catalogue catalogue, ObjectProvider<ThreatPanel> panels, Clock clock) {
    this.panels = panels.orderedStream().toList();
    this.risks = risks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/risks/threats/{threat}")
  ModelAndView threat(
      Actor actor,
      Shell shell,
      @PathVariable String threat,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var asked = RiskQuestion.of(actor, catalogue, force, on, today);
    var errors = asked.errors(today);
    var picture = risks.picture(actor, asked.force(), threat, asked.on());
    var tables = new ThreatTables(picture);
    var view =
        new ThreatView(
            tables.heading(asked.name()),
            "What the registers hold on %s, and what points at what."
                .formatted(Words.date(asked.on())),
            "/risks/threats/" + threat,
            errors,
            asked.force().value(),
            asked.forces(),
            asked.onField(errors),
            new ThreatDrawing(picture).drawing(),
            tables.entries(),
            tables.ways(),
            panels.stream()
                .flatMap(panel -> panel.panel(actor, asked.force(), threat, asked.on()).stream())
                .toList(),
            others(asked, threat));
    var titled =
        shell
            .atLeast(classification(picture))
            .page(
                view.heading(),
                new Item("Registers", "/registers"),
                new Item("Coverage", asked.address("/risks/coverage")),
                Item.here(picture.threat().name()));
    return new ModelAndView(
        "risks/threat",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private List<Link> others(RiskQuestion asked, String threat) {
    return Edition.inForce(catalogue, asked.on()).threats().stream()
        .filter(one -> !one.code().equals(threat))
        .map(one -> new Link(one.name(), asked.address("/risks/threats/" + one.code())))
        .toList();
  }

  private static Classification classification(ThreatPicture picture) {
    return Classification.of(
        picture.steps().stream()
            .flatMap(step -> step.entries().stream())
            .map(Entry::classification));
  }
}
