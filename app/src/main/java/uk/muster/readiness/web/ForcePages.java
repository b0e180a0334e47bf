package uk.muster.readiness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The readiness of one force.
@Controller
class ForcePages {
  private final Readiness readiness;
  private final Catalogue catalogue;
  private final Clock clock;

  ForcePages(Readiness readiness, Catalogue catalogue, Clock clock) {
    this.readiness = readiness;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}")
  ModelAndView force(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var id = forceId(actor, force);
    var words = words(catalogue, asked);
    var form = new ForceForm(asked);
    var question = form.question(id, words.type().code(), LocalDate.now(clock));
    var answer = readiness.answer(actor, question, form.whatIf(words));
    var addresses = addresses(actor, question);
    var view =
        new ForceViews(answer, words, addresses, form)
            .view(form.value("limits").equals("all"), form.value("changes").equals("all"));
    var page =
        shell.page(
            view.heading(),
            new Item("Readiness", "/readiness"),
            new Item(answer.region().name(), "/readiness/regions/" + answer.region().code()),
            Item.here(answer.force().name()));
    return new ModelAndView(
        "readiness/force",
        Map.of("shell", view.errors().isEmpty() ? page : page.withErrors(), "page", view));
  }

  /// The force of an address. What is no force looks like one that is not the actor's.
  static ForceId forceId(Actor actor, String text) {
    if (!ForceId.isShaped(text)) {
      throw new NotFound("force", text);
    }
    var force = new ForceId(text);
    actor.require(Right.READ_COUNTS, force);
    return force;
  }

  static Addresses addresses(Actor actor, Question question) {
    return new Addresses(question, actor.can(Right.READ_PEOPLE, question.force()));
  }

  static UnitWords words(Catalogue catalogue, Map<String, String> asked) {
    var unit = asked.getOrDefault("unit", "psu");
    return new UnitWords(
        catalogue.unitType(unit).orElseThrow(() -> new NotFound("unit type", unit)), catalogue);
  }
}
