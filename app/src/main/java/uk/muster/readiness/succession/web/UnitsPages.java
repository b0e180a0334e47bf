package uk.muster.readiness.succession.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.succession.Outlook;
import uk.muster.readiness.succession.Succession;
import uk.muster.readiness.succession.UnitOutlook;
import uk.muster.readiness.web.Names;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The months ahead of all unit types at once.
@Controller
class UnitsPages {
  private final Succession succession;
  private final Catalogue catalogue;
  private final Clock clock;

  UnitsPages(Succession succession, Catalogue catalogue, Clock clock) {
    this.succession = succession;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/succession/{force}/units")
  ModelAndView force(Actor actor, Shell shell, @PathVariable String force) {
    var id = id(actor, force);
    var units = succession.overview(actor, id);
    var name = catalogue.force(id).map(Names::shortName).orElse(force);
    var below = units.stream().filter(one -> one.below().isPresent()).count();
    var stated = units.stream().filter(one -> one.commitment().isPresent()).count();
    var view =
        new UnitsView(
            below == 0
                ? "%s keeps its local need of every unit type that it states".formatted(name)
                : "%s falls below its local need of %s"
                    .formatted(name, Words.count(below, "unit type", "unit types")),
            "Over 24 months; the force states a need for %s of %s."
                .formatted(
                    Words.number(stated), Words.count(units.size(), "unit type", "unit types")),
            "Each unit type is counted for itself: the same officers and vehicles stand behind"
                + " several. A booking prevents a shortfall when the need would be missed without"
                + " it.",
            UnitsTables.force(id, units),
            List.of(
                new Link("Forces side by side", "/succession"),
                new Link("Download as CSV", "/succession/%s/units.csv".formatted(id))));
    return page(shell, view, name);
  }

  @GetMapping("/succession/{force}/units.csv")
  CsvFile file(Actor actor, Shell shell, @PathVariable String force) {
    var id = id(actor, force);
    List<UnitOutlook> units = succession.overview(actor, id);
    return CsvFile.of(
        shell,
        "succession-units-" + id,
        LocalDate.ofInstant(clock.instant(), clock.getZone()),
        UnitsTables.force(id, units));
  }

  @GetMapping("/succession/regions/{region}")
  ModelAndView region(Actor actor, Shell shell, @PathVariable String region) {
    actor.require(Right.READ_COUNTS);
    var grouping =
        catalogue
            .grouping(region)
            .filter(one -> one.kind() == Grouping.Kind.REGION)
            .orElseThrow(() -> new NotFound("region", region));
    var byUnit = new LinkedHashMap<UnitType, List<Outlook>>();
    catalogue
        .unitTypes()
        .forEach(type -> byUnit.put(type, succession.outlooks(actor, type.code(), region)));
    var view =
        new UnitsView(
            "%s: all unit types over the next 24 months".formatted(grouping.name()),
            "The forces of the region that your post covers, in counts.",
            "Below is below what a force needs locally, if everyone booked passes.",
            UnitsTables.region(region, byUnit),
            List.of(
                new Link("Force by force, all unit types", "/succession/units?region=" + region),
                new Link("Forces side by side", "/succession?region=" + region)));
    return page(shell, view, grouping.name());
  }

  static ModelAndView page(Shell shell, UnitsView view, String here) {
    return new ModelAndView(
        "succession/units",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Succession", "/succession"), Item.here(here)),
            "page",
            view));
  }

  private static ForceId id(Actor actor, String force) {
    actor.require(Right.READ_COUNTS);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(Right.READ_COUNTS, id);
    return id;
  }
}
