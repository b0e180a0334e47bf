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
import uk.muster.look.table.CsvFile;
import uk.muster.mutualaid.MutualAid;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The entries behind a figure of a force's ledger.
@Controller
class EntryPages {
  private final AidDesk desk;
  private final AidNames names;

  EntryPages(MutualAid aid, Catalogue catalogue, Clock clock) {
    names = new AidNames(catalogue);
    desk = new AidDesk(aid, names, clock);
  }

  @GetMapping("/mutual-aid/{force}/entries")
  ModelAndView entries(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, desk.today());
    var ledger = desk.read(actor, force, asked);
    var found = ledger.list(asked.filter());
    var questions = new FilterQuestions(asked, asked.filter(), names);
    var path = "/mutual-aid/" + force + "/entries";
    var view =
        new AidView(
            "%s: %s of mutual aid"
                .formatted(
                    names.force(ledger.force()), Words.count(found.size(), "entry", "entries")),
            questions.words(),
            asked.errors(),
            path,
            questions.selects(),
            asked.fromField(),
            asked.untilField(),
            List.of(),
            List.of(),
            AidDesk.sections(new EntryTables(ledger, names).entries(asked.filter())),
            true,
            List.of(
                new Link("Ledger", asked.at("/mutual-aid/" + force).text()),
                new Link(
                    "Download as CSV",
                    AidAsked.filtered(asked.at(path + ".csv"), asked.filter()).text())));
    var shown = Classification.of(found.stream().map(one -> one.classification()));
    return new ModelAndView(
        AidDesk.PAGE,
        AidDesk.model(shell, shown, view, desk.ledgerOf(ledger.force()), Item.here("Entries")));
  }

  @GetMapping("/mutual-aid/{force}/entries.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> typed) {
    var asked = AidAsked.of(typed, desk.today());
    CsvFile.refuse(asked.errors());
    var ledger = desk.read(actor, force, asked);
    var found = ledger.list(asked.filter());
    return CsvFile.of(
        shell.atLeast(Classification.of(found.stream().map(one -> one.classification()))),
        "mutual-aid-" + force,
        asked.period().to(),
        new EntryTables(ledger, names).entries(asked.filter()));
  }
}
