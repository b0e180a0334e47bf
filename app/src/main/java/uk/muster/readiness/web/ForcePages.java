package uk.muster.readiness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.readiness.Readiness;
import uk.muster.readiness.needed.Targets;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The readiness of one force.
@Controller
class ForcePages {
  private final Readiness readiness;
  private final Targets targets;
  private final Catalogue catalogue;
  private final Clock clock;

  ForcePages(Readiness readiness, Targets targets, Catalogue catalogue, Clock clock) {
    this.readiness = readiness;
    this.targets = targets;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}")
  ModelAndView force(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var id = Asked.force(actor, force);
    var words = Asked.words(catalogue, asked);
    var form = new ForceForm(asked);
    var question = form.question(id, words.type().code(), LocalDate.now(clock));
    var answer = readiness.answer(actor, question, form.whatIf(words));
    var addresses = Addresses.of(actor, question);
    var behind = targets.behind(actor, question);
    var view =
        new ForceViews(answer, words, addresses, form, behind, !shell.demonstration().isEmpty())
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
}
