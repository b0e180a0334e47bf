package uk.muster.readiness.succession.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.succession.Shortfalls;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// All unit types of all forces on one page: where and when the local need is missed first.
@Controller
class ShortfallPages {
  private final Shortfalls shortfalls;
  private final Catalogue catalogue;
  private final Clock clock;

  ShortfallPages(Shortfalls shortfalls, Catalogue catalogue, Clock clock) {
    this.shortfalls = shortfalls;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/succession/units")
  ModelAndView forces(Actor actor, Shell shell, @RequestParam(defaultValue = "") String region) {
    actor.require(Right.READ_COUNTS);
    var forces = shortfalls(actor, region);
    var below = forces.stream().filter(Shortfalls.OfForce::fallsBelow).count();
    var view =
        new UnitsView(
            below == 0
                ? "No force falls below its local need in 24 months"
                : "%s of %s below the local need of a unit type in 24 months"
                    .formatted(
                        Words.number(below),
                        forces.size() == 1
                            ? "1 force falls"
                            : Words.number(forces.size()) + " forces fall"),
            "The first day on which a force has fewer units than it says it needs locally, if"
                + " everyone booked passes. In counts, of the forces that your post covers.",
            ShortfallTables.unstated(catalogue.unitTypes(), forces),
            ShortfallTables.forces(catalogue.unitTypes(), forces),
            List.of(
                new Link("One unit type at a time", "/succession"),
                new Link(
                    "Download as CSV",
                    Address.of("/succession/units.csv").with("region", region).text())));
    return UnitsPages.page(shell, view, "All unit types");
  }

  @GetMapping("/succession/units.csv")
  CsvFile forcesFile(Actor actor, Shell shell, @RequestParam(defaultValue = "") String region) {
    actor.require(Right.READ_COUNTS);
    return CsvFile.of(
        shell,
        "succession-units",
        LocalDate.ofInstant(clock.instant(), clock.getZone()),
        ShortfallTables.forces(catalogue.unitTypes(), shortfalls(actor, region)));
  }

  private List<Shortfalls.OfForce> shortfalls(Actor actor, String region) {
    if (!region.isEmpty() && catalogue.grouping(region).isEmpty()) {
      throw new NotFound("region", region);
    }
    return shortfalls.list(actor, region);
  }
}
