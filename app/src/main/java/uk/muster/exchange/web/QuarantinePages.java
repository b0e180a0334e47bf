package uk.muster.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantineQuestion;
import uk.muster.exchange.QuarantinedRow.State;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Rows that could not be used: seen, and tried again as they are.
@Controller
class QuarantinePages {
  private static final int PAGE = 50;
  private static final int FILE = 500;
  private static final Item IMPORTS = new Item("Imports", "/imports");

  private final Quarantine quarantine;
  private final QuarantineLists lists;
  private final Clock clock;

  QuarantinePages(Quarantine quarantine, Clock clock) {
    this.quarantine = quarantine;
    this.clock = clock;
    lists = new QuarantineLists();
  }

  @GetMapping("/quarantine")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "import", defaultValue = "0") long importId,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "-1") long used,
      @RequestParam(defaultValue = "-1") long left) {
    var question = question(force, kind, code, importId, after, PAGE);
    var done =
        used < 0 || left < 0
            ? ""
            : "Tried again: %d are in the register now, %d still wait.".formatted(used, left);
    var view =
        lists.view(question, quarantine.waiting(actor), quarantine.list(actor, question), done);
    var titled = shell.page(view.heading(), IMPORTS, Item.here("Quarantine"));
    return new ModelAndView("exchange/quarantine", Map.of("shell", titled, "page", view));
  }

  @GetMapping("/quarantine.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "import", defaultValue = "0") long importId) {
    var rows = quarantine.list(actor, question(force, kind, code, importId, 0, FILE));
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return CsvFile.of(shell, "quarantine", today, lists.rows(rows));
  }

  private static QuarantineQuestion question(
      String force, String kind, String code, long importId, long after, int most) {
    return new QuarantineQuestion(
        Optional.of(force).filter(f -> !f.isEmpty()).map(ForceId::new),
        kind,
        code,
        importId,
        State.WAITING,
        after,
        most);
  }

  @PostMapping("/quarantine/replay")
  String replay(Actor actor, @RequestParam String force, @RequestParam String kind) {
    return switch (quarantine.replay(actor, new ForceId(force), kind, 0)) {
      case EntryOutcome.Entered(var counts, _) ->
          "redirect:/quarantine?used=%d&left=%d"
              .formatted(counts.rowsIn() - counts.quarantined(), counts.quarantined());
      case EntryOutcome.Refused(var faults) -> "redirect:/quarantine?used=0&left=" + faults.size();
    };
  }
}
