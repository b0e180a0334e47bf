package uk.muster.readiness.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.Rosters;
import uk.muster.readiness.web.Addresses;
import uk.muster.readiness.web.Asked;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who counts otherwise from one day of the next 12 months on.
@Controller
class ChangesPages {
  private static final int SIZE = 100;

  private final Rosters rosters;
  private final Catalogue catalogue;
  private final Clock clock;

  ChangesPages(Rosters rosters, Catalogue catalogue, Clock clock) {
    this.rosters = rosters;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/changes")
  ModelAndView changes(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var today = LocalDate.now(clock);
    var question = Asked.question(actor, force, words, asked, today);
    var day = Asked.day(asked, today);
    var change = rosters.changes(actor, question, day, Asked.page(asked), SIZE);
    var to = Addresses.of(actor, question);
    var views = new ChangesViews(change, words);
    var people = change.people();
    var view =
        new ChangesView(
            views.heading(),
            views.lead(),
            views.people(),
            Asked.links(to.changes(day), people.page(), people.all(), SIZE),
            views.vehicles(),
            to.force() + "#year",
            to.csv("changes", "day=" + day));
    var page =
        shell.page(
            view.heading(),
            new Item("Readiness", "/readiness"),
            new Item(catalogue.force(question.force()).map(Force::name).orElse(force), to.force()),
            Item.here("Changes of a day"));
    return new ModelAndView("readiness/changes", Map.of("shell", page, "page", view));
  }

  @GetMapping("/readiness/{force}/changes.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var today = LocalDate.now(clock);
    var question = Asked.question(actor, force, words, asked, today);
    var day = Asked.day(asked, today);
    var change = rosters.changes(actor, question, day, 1, Integer.MAX_VALUE);
    return CsvFile.of(
        shell,
        "changes-%s-%s".formatted(force, words.type().code()),
        day,
        new ChangesViews(change, words).people());
  }
}
