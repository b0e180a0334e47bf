package uk.muster.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.plans.FoundPart;
import uk.muster.plans.Plans;
import uk.muster.plans.SearchOutcome;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.Register;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The search through plans and their parts.
@Controller
class PlanSearchPages {
  private static final String EXAMPLE =
      "Words in any form: evacuate finds evacuation. Several must all be there; \"these words"
          + " together\" in quotation marks; -word leaves out what holds it; or between two words"
          + " finds either.";

  private final Plans plans;
  private final Register register;
  private final Catalogue catalogue;

  PlanSearchPages(Plans plans, Register register, Catalogue catalogue) {
    this.plans = plans;
    this.register = register;
    this.catalogue = catalogue;
  }

  @GetMapping("/plans/search")
  ModelAndView search(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String force) {
    var one = force(actor, force);
    var outcome = plans.search(actor, q, one);
    var view = view(actor, q, force, outcome);
    var titled =
        shell
            .atLeast(classification(outcome))
            .page(
                view.heading(),
                new Item("Registers", "/registers"),
                new Item("Plans", "/registers/plans"),
                Item.here("Search"));
    return new ModelAndView("plans/search", Map.of("shell", titled, "page", view));
  }

  private static Optional<ForceId> force(Actor actor, String force) {
    if (force.isEmpty()) {
      return Optional.empty();
    }
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(Right.READ_CAPABILITY, id);
    return Optional.of(id);
  }

  private PlanSearchView view(Actor actor, String q, String force, SearchOutcome outcome) {
    var words = Field.of("q", "Words in plans").holding(q);
    var forces = forces(actor);
    return switch (outcome) {
      case SearchOutcome.Nothing() ->
          new PlanSearchView(
              "Search plans",
              "Looks through plans, first commands, action cards, call-outs, rendezvous points,"
                  + " words and links.",
              EXAMPLE,
              words,
              force,
              forces,
              List.of());
      case SearchOutcome.TooCommon() ->
          new PlanSearchView(
              "Nothing to look for in “%s”".formatted(q.strip()),
              "Words such as “the” and “of” stand everywhere and are not looked for.",
              EXAMPLE,
              words,
              force,
              forces,
              List.of());
      case SearchOutcome.Found(var parts, _) when parts.isEmpty() ->
          new PlanSearchView(
              "No plan that you may read holds “%s”".formatted(q.strip()),
              "Fewer words find more.",
              EXAMPLE,
              words,
              force,
              forces,
              List.of());
      case SearchOutcome.Found(var parts, var more) ->
          new PlanSearchView(
              more
                  ? "More than %d places hold “%s”".formatted(parts.size(), q.strip())
                  : "%s “%s”"
                      .formatted(
                          Words.count(parts.size(), "place holds", "places hold"), q.strip()),
              more ? "The best are shown; more words find fewer." : "The best come first.",
              "",
              words,
              force,
              forces,
              parts.stream().map(this::hit).toList());
    };
  }

  private List<Choice> forces(Actor actor) {
    var readable = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    if (readable.size() < 2) {
      return List.of();
    }
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "All"));
    readable.forEach(id -> choices.add(new Choice(id.value(), name(id))));
    return choices;
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  private PlanSearchView.Hit hit(FoundPart part) {
    var isPlan = part.kind().equals("plans");
    var kind = Kind.capital(register.kind(part.kind()).one());
    return new PlanSearchView.Hit(
        part.name(),
        part.planName().isEmpty()
            ? Entry.path(part.kind(), part.force(), part.code())
            : "/plans/%s/%s".formatted(part.force(), part.plan()),
        isPlan || part.planName().isEmpty()
            ? "%s, %s".formatted(kind, name(part.force()))
            : "%s in %s, %s".formatted(kind, part.planName(), name(part.force())),
        part.classification().words(),
        part.extract());
  }

  private static Classification classification(SearchOutcome outcome) {
    return outcome instanceof SearchOutcome.Found(var parts, _)
        ? Classification.of(parts.stream().map(FoundPart::classification))
        : Classification.OFFICIAL;
  }
}
