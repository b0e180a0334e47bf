package uk.muster.readiness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.engine.formation.Candidate;
import muster.engine.formation.Roster;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.PageLinks;
import uk.muster.look.Words;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who is behind the numbers: the people of a count, and the units that they form.
@Controller
class PeoplePages {
  private static final int PEOPLE = 100;
  private static final int UNITS = 8;

  private final Readiness readiness;
  private final Catalogue catalogue;
  private final Clock clock;

  PeoplePages(Readiness readiness, Catalogue catalogue, Clock clock) {
    this.readiness = readiness;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/{force}/people")
  ModelAndView people(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var id = ForcePages.forceId(actor, force);
    var words = ForcePages.words(catalogue, asked);
    var question = question(id, words, asked);
    var to = ForcePages.addresses(actor, question);
    var roles = roles(words, asked);
    var people = readiness.people(actor, question, roles, page(asked), PEOPLE);
    var view =
        new PeopleView(
            "%s can be %s on %s"
                .formatted(
                    Words.count(people.all(), "person", "people"),
                    words.either(roles),
                    Words.date(question.on())),
            "Collar numbers of %s, in date for at least one of these roles and not restricted."
                .formatted(name(id).name()),
            people.shown().stream().map(person -> row(person, words)).toList(),
            links(to.people(roles), people.page(), people.all(), PEOPLE),
            to.force(),
            to.csv("people", "roles=" + String.join(",", roles)));
    return new ModelAndView(
        "readiness/people",
        Map.of("shell", shell.page(view.heading(), crumbs(id, to, "People")), "page", view));
  }

  @GetMapping("/readiness/{force}/units")
  ModelAndView units(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    var id = ForcePages.forceId(actor, force);
    var words = ForcePages.words(catalogue, asked);
    var question = question(id, words, asked);
    var to = ForcePages.addresses(actor, question);
    var roster = readiness.roster(actor, question, page(asked), UNITS);
    var view =
        new UnitsView(
            "The %s that %s can form on %s"
                .formatted(
                    Words.count(roster.all(), "unit", "units"),
                    Names.shortName(name(id)),
                    Words.date(question.on())),
            "One way to fill every post: nobody and no vehicle stands in two units."
                + " Who is on duty and whose base is near comes first; on the day others may go.",
            roster.shown().stream().map(unit -> unit(unit, words)).toList(),
            links(to.units(), roster.page(), roster.all(), UNITS),
            to.force(),
            to.csv("units"));
    return new ModelAndView(
        "readiness/units",
        Map.of("shell", shell.page(view.heading(), crumbs(id, to, "Units")), "page", view));
  }

  private Question question(ForceId force, UnitWords words, Map<String, String> asked) {
    return new ForceForm(asked).question(force, words.type().code(), LocalDate.now(clock));
  }

  private Force name(ForceId id) {
    return catalogue.force(id).orElseThrow(() -> new NotFound("force", id.value()));
  }

  private Item[] crumbs(ForceId id, Addresses to, String here) {
    return new Item[] {
      new Item("Readiness", "/readiness"), new Item(name(id).name(), to.force()), Item.here(here)
    };
  }

  /// The roles asked about; all of the unit's when none was named.
  static List<String> roles(UnitWords words, Map<String, String> asked) {
    var all = words.type().roles().stream().map(role -> role.code()).toList();
    var named = List.of(asked.getOrDefault("roles", "").split(","));
    var known = all.stream().filter(named::contains).toList();
    return known.isEmpty() ? all : known;
  }

  private static int page(Map<String, String> asked) {
    var text = asked.getOrDefault("page", "1");
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  private static PageLinks links(String path, int page, int all, int size) {
    return new PageLinks(path, page, Math.max(1, (all + size - 1) / size));
  }

  private static PeopleView.Row row(Candidate person, UnitWords words) {
    return new PeopleView.Row(
        person.personId(),
        "/people/%s/%s".formatted(person.force(), Addresses.encode(person.personId())),
        UnitWords.capital(words.rank(person.rank())),
        person.base().code(),
        person.roles().stream().map(words::role).collect(Collectors.joining(", ")));
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
