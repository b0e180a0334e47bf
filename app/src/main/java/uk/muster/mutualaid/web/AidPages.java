package uk.muster.mutualaid.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.mutualaid.AidFilter;
import uk.muster.mutualaid.MutualAid;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The ledger of one force: its balances, the entries behind each figure, the aid that it and
/// another gave each other, and the statement to print.
@Controller
class AidPages {
  private final AidDesk desk;
  private final Registers registers;
  private final AidNames names;

  AidPages(MutualAid aid, Registers registers, Catalogue catalogue, Clock clock) {
    this.registers = registers;
    names = new AidNames(catalogue);
    desk = new AidDesk(aid, names, clock);
  }

  @GetMapping("/mutual-aid/{force}")
  ModelAndView ledger(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, desk.today());
    var ledger = desk.read(actor, force, asked);
    var returns = returns(actor, ledger.force());
    var tables = new LedgerTables(ledger, asked, asked.unit(), "", names);
    var words = new LedgerWords(ledger, asked, asked.unit(), "", names);
    var aside = new AsideTables(ledger, names);
    var path = "/mutual-aid/" + force;
    var view =
        new AidView(
            words.heading(names.force(ledger.force())),
            words.lead(),
            asked.errors(),
            path,
            List.of(asked.unitSelect(names)),
            asked.fromField(),
            asked.untilField(),
            words.figures(),
            words.notes(),
            AidDesk.sections(
                tables.balances(),
                tables.byYear(),
                tables.byForce(),
                tables.byRegion(),
                tables.exceptional(),
                aside.differing(),
                aside.oneSided(),
                aside.notPlaced(),
                AsideTables.returns(returns)),
            true,
            List.of(
                new Link("Statement", asked.at(path + "/statement").text()),
                new Link("All entries counted", asked.entries(force, AidFilter.ALL)),
                new Link("Add an entry", "/registers/aid/new?force=" + force),
                new Link("Register of entries", "/registers/aid?force=" + force),
                new Link("Operations", "/registers/operations?force=" + force)));
    var more = Classification.of(returns.stream().map(Entry::classification));
    return new ModelAndView(
        AidDesk.PAGE,
        AidDesk.model(
            shell,
            ledger.classification().and(more),
            view,
            Item.here(names.force(ledger.force()))));
  }

  @GetMapping("/mutual-aid/{force}/with/{other}")
  ModelAndView pair(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String other,
      @RequestParam Map<String, String> typed) {
    if (!ForceId.isShaped(other)
        || other.equals(force)
        || names.catalogue().force(new ForceId(other)).isEmpty()) {
      throw new NotFound("force", other);
    }
    var asked = AidAsked.of(typed, desk.today());
    var ledger = desk.read(actor, force, asked).with(new ForceId(other));
    var tables = new LedgerTables(ledger, asked, asked.unit(), other, names);
    var words = new LedgerWords(ledger, asked, asked.unit(), other, names);
    var aside = new AsideTables(ledger, names);
    var view =
        new AidView(
            words.heading(
                "%s and %s"
                    .formatted(names.force(ledger.force()), names.force(new ForceId(other)))),
            words.lead(),
            asked.errors(),
            "/mutual-aid/%s/with/%s".formatted(force, other),
            List.of(asked.unitSelect(names)),
            asked.fromField(),
            asked.untilField(),
            words.figures(),
            List.of(),
            AidDesk.sections(
                tables.byYear(),
                new EntryTables(ledger, names).entries(AidFilter.ALL),
                aside.differing(),
                aside.oneSided()),
            true,
            List.of(new Link("Ledger", asked.at("/mutual-aid/" + force).text())));
    return new ModelAndView(
        AidDesk.PAGE,
        AidDesk.model(
            shell,
            ledger.classification(),
            view,
            desk.ledgerOf(ledger.force()),
            Item.here(names.force(new ForceId(other)))));
  }

  @GetMapping("/mutual-aid/{force}/statement")
  ModelAndView statement(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, desk.today());
    var ledger = desk.read(actor, force, asked);
    var tables = new LedgerTables(ledger, asked, AidAsked.USUAL_UNIT, "", names);
    var words = new LedgerWords(ledger, asked, AidAsked.USUAL_UNIT, "", names);
    var aside = new AsideTables(ledger, names);
    var view =
        new AidView(
            "Statement of mutual aid: " + names.force(ledger.force()),
            "%s: aid provided and received, with and without exceptional operations, and every entry that was counted."
                .formatted(Words.line(asked.words()).replaceAll("\\.$", "")),
            asked.errors(),
            "/mutual-aid/" + force + "/statement",
            List.of(),
            asked.fromField(),
            asked.untilField(),
            words.figures(),
            words.notes(),
            AidDesk.sections(
                tables.balances(),
                tables.exceptional(),
                new EntryTables(ledger, names).entries(AidFilter.ALL),
                aside.differing(),
                aside.oneSided(),
                aside.notPlaced()),
            true,
            List.of(
                new Link("Ledger", asked.at("/mutual-aid/" + force).text()),
                new Link(
                    "Download its entries as CSV",
                    asked.at("/mutual-aid/" + force + "/entries.csv").text())));
    return new ModelAndView(
        AidDesk.PAGE,
        AidDesk.model(
            shell,
            ledger.classification(),
            view,
            desk.ledgerOf(ledger.force()),
            Item.here("Statement")));
  }

  private List<Entry> returns(Actor actor, ForceId force) {
    return registers.all(actor, "aid-returns", EntryQuestion.on(desk.today()).of(force));
  }
}
