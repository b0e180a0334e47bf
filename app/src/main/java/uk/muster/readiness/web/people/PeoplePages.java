package uk.muster.readiness.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.readiness.Rosters;
import uk.muster.readiness.web.Addresses;
import uk.muster.readiness.web.Asked;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The people behind a count.
@Controller
class PeoplePages {
  private static final int SIZE = 100;

  private final Rosters rosters;
  private final Catalogue catalogue;
  private final Clock clock;

  PeoplePages(Rosters rosters, Catalogue catalogue, Clock clock) {
    this.rosters = rosters;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/people")
  ModelAndView people(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = Asked.question(actor, force, words, asked, LocalDate.now(clock));
    var id = question.force();
    var to = Addresses.of(actor, question);
    var roles = Asked.roles(words, asked);
    var people = rosters.people(actor, question, roles, Asked.page(asked), SIZE);
    var name = catalogue.force(id).map(Force::name).orElse(force);
    var view =
        new PeopleView(
            "%s can serve as %s on %s"
                .formatted(
                    Words.count(people.all(), "person", "people"),
                    words.either(roles),
                    Words.date(question.on())),
            "Collar numbers of %s, in date for at least one of these roles and not restricted."
                .formatted(name),
            people.shown().stream().map(person -> PeopleView.Row.of(person, words)).toList(),
            Asked.links(to.people(roles), people.page(), people.all(), SIZE),
            to.force(),
            to.csv("people", "roles=" + String.join(",", roles)));
    var page =
        shell.page(
            view.heading(),
            new Item("Readiness", "/readiness"),
            new Item(name, to.force()),
            Item.here("People"));
    return new ModelAndView("readiness/people", Map.of("shell", page, "page", view));
  }
}
