package uk.muster.readiness.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import muster.engine.formation.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.readiness.Rosters;
import uk.muster.readiness.web.Addresses;
import uk.muster.readiness.web.Asked;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The units that a force can form: who fills what, and with which vehicles.
@Controller
class UnitsPages {
  private static final int SIZE = 8;

  private final Rosters rosters;
  private final Catalogue catalogue;
  private final Clock clock;

  UnitsPages(Rosters rosters, Catalogue catalogue, Clock clock) {
    this.rosters = rosters;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/units")
  ModelAndView units(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var words = Asked.words(catalogue, asked);
    var question = Asked.question(actor, force, words, asked, LocalDate.now(clock));
    var id = question.force();
    var to = Addresses.of(actor, question);
    var roster = rosters.roster(actor, question, Asked.page(asked), SIZE);
    var view =
        new UnitsView(
            "The %s that %s can form on %s"
                .formatted(
                    Words.count(roster.all(), "unit", "units"),
                    catalogue.force(id).map(Names::shortName).orElse(force),
                    Words.date(question.on())),
            "One way to fill every post: nobody and no vehicle stands in two units."
                + " Who is on duty and whose base is near comes first; on the day others may go.",
            roster.shown().stream().map(unit -> unit(unit, words)).toList(),
            Asked.links(to.units(), roster.page(), roster.all(), SIZE),
            to.force(),
            to.csv("units"));
    var page =
        shell.page(
            view.heading(),
            new Item("Readiness", "/readiness"),
            new Item(catalogue.force(id).map(Force::name).orElse(force), to.force()),
            Item.here("Units"));
    return new ModelAndView("readiness/units", Map.of("shell", page, "page", view));
  }

  private static UnitsView.Unit unit(Roster.Formed unit, UnitWords words) {
    var posts = new ArrayList<UnitsView.Post>();
    for (var role : words.type().roles()) {
      posts.add(
          new UnitsView.Post(
              UnitWords.capital(words.role(role.code())),
              role.count(),
              unit.seats().stream()
                  .filter(seat -> seat.role().equals(role.code()))
                  .map(seat -> new UnitsView.Seat(seat.personId(), seat.base().code()))
                  .toList()));
    }
    for (var need : words.type().vehicles()) {
      posts.add(
          new UnitsView.Post(
              UnitWords.capital(words.vehicle(need.kind())),
              need.count(),
              unit.vehicles().stream()
                  .filter(wheels -> wheels.kind().equals(need.kind()))
                  .map(wheels -> new UnitsView.Seat(wheels.vehicleId(), wheels.base()))
                  .toList()));
    }
    return new UnitsView.Unit("Unit " + unit.number(), posts);
  }
}
