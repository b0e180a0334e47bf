package uk.muster.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.risks.Risks;
import uk.muster.risks.ScoredRisks;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Community risks by scheme and rating.
@Controller
class CommunityPages {
  private static final String PATH = "/risks/community";

  private final Risks risks;
  private final Catalogue catalogue;
  private final Clock clock;

  CommunityPages(Risks risks, Catalogue catalogue, Clock clock) {
    this.risks = risks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView community(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String second) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var asked = RiskQuestion.of(actor, catalogue, force, on, today);
    var errors = asked.errors(today);
    var scored = risks.scored(actor, asked.force(), asked.on());
    var tables = new CommunityTables(scored);
    var view =
        new CommunityView(
            tables.heading(asked.name()),
            tables.lead(),
            errors,
            asked.force().value(),
            asked.forces(),
            asked.onField(errors),
            tables.parts(),
            tables.unscored(),
            Field.of("first", "One risk").holding(first),
            Field.of("second", "Another risk").holding(second),
            choices(scored),
            new ComparedRisks(scored).words(first, second).orElse(""),
            List.of(
                new Link("The register of community risks", "/registers/community-risks"),
                new Link("Coverage by assessments", asked.address("/risks/coverage")),
                new Link("Scoring tables", asked.address("/risks/tables"))));
    var titled =
        shell
            .atLeast(classification(scored))
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Risks"));
    return new ModelAndView(
        "risks/community",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static List<Choice> choices(ScoredRisks scored) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Choose one"));
    scored
        .all()
        .forEach(one -> choices.add(new Choice(one.risk().code(), one.risk().text("name"))));
    return choices;
  }

  private static Classification classification(ScoredRisks scored) {
    return Classification.of(
        Stream.concat(
                scored.all().stream().map(ScoredRisks.Scored::risk), scored.unscored().stream())
            .map(Entry::classification));
  }
}
