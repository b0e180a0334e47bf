package uk.muster.mutualaid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.mutualaid.MutualAid;
import uk.muster.mutualaid.NationalLedger;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The balances of all forces that one may read, and of their regions.
@Controller
class NationPages {
  private static final String PATH = "/mutual-aid";

  private final MutualAid aid;
  private final AidNames names;
  private final Clock clock;

  NationPages(MutualAid aid, Catalogue catalogue, Clock clock) {
    this.aid = aid;
    this.clock = clock;
    names = new AidNames(catalogue);
  }

  @GetMapping(PATH)
  ModelAndView nation(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, today());
    var region = typed.getOrDefault("region", "");
    var ledgers = read(actor, asked, region);
    var tables = new NationTables(ledgers, asked, names);
    var view =
        new AidView(
            tables.heading(),
            tables.lead(),
            asked.errors(),
            PATH,
            selects(actor, asked, region),
            asked.fromField(),
            asked.untilField(),
            List.of(),
            tables.notes(),
            List.of(new Section(tables.forces()), new Section(tables.regions())),
            true,
            List.of(
                new Link(
                    "Download as CSV",
                    asked
                        .at(PATH + ".csv")
                        .with("unit", asked.unit())
                        .with("region", region)
                        .text()),
                new Link("Register of entries", "/registers/aid"),
                new Link("Operations", "/registers/operations")));
    var titled =
        shell
            .atLeast(ledgers.classification())
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Mutual aid"));
    return new ModelAndView(
        "mutualaid/aid",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping(PATH + ".csv")
  CsvFile file(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, today());
    CsvFile.refuse(asked.errors());
    var ledgers = read(actor, asked, typed.getOrDefault("region", ""));
    return CsvFile.of(
        shell.atLeast(ledgers.classification()),
        "mutual-aid-balances",
        asked.period().to(),
        new NationTables(ledgers, asked, names).forces());
  }

  private NationalLedger read(Actor actor, AidAsked asked, String region) {
    return aid.ledgers(actor, forces(region), asked.period(), today());
  }

  private Set<ForceId> forces(String region) {
    var catalogue = names.catalogue();
    return catalogue
        .grouping(region)
        .map(Grouping::members)
        .<Set<ForceId>>map(Set::copyOf)
        .orElseGet(() -> catalogue.forces().stream().map(Force::id).collect(Collectors.toSet()));
  }

  private List<AidView.Select> selects(Actor actor, AidAsked asked, String region) {
    var regions = new ArrayList<>(List.of(new Choice("", "All")));
    names.catalogue().groupings(Grouping.Kind.REGION).stream()
        .filter(one -> one.members().stream().anyMatch(id -> actor.can(Right.READ_CAPABILITY, id)))
        .forEach(one -> regions.add(new Choice(one.code(), one.name())));
    return List.of(
        asked.unitSelect(names),
        new AidView.Select(Field.of("region", "Region").holding(region), regions));
  }

  /// The page of one region of these days.
  static Address of(AidAsked asked, String region) {
    return asked.at(PATH).with("unit", asked.unit()).with("region", region);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
