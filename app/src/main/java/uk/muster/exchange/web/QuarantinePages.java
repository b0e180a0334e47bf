package uk.muster.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantineQuestion;
import uk.muster.exchange.QuarantinedRow.State;
import uk.muster.files.Column;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Rows that could not be used: seen, corrected, tried again, dismissed.
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
    lists = new QuarantineLists(new Imports(clock.getZone()));
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
    actor.require(Right.CHANGE_REGISTERS);
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
  ResponseEntity<String> download(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "import", defaultValue = "0") long importId) {
    actor.require(Right.CHANGE_REGISTERS);
    var rows = quarantine.list(actor, question(force, kind, code, importId, 0, FILE));
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var file = CsvFile.of(shell, "quarantine", today, lists.rows(rows));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
        .body(file.text());
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

  @GetMapping("/quarantine/{id}")
  ModelAndView one(Actor actor, Shell shell, @PathVariable long id) {
    actor.require(Right.CHANGE_REGISTERS);
    return page(actor, shell, id, Optional.empty(), List.of(), reason());
  }

  @PostMapping("/quarantine/{id}")
  ModelAndView correct(
      Actor actor, Shell shell, @PathVariable long id, @RequestParam Map<String, String> entries) {
    var cells = new HashMap<String, String>();
    entries.forEach((name, value) -> {
      if (name.startsWith(QuarantineLists.CELL)) {
        cells.put(name.substring(QuarantineLists.CELL.length()), value);
      }
    });
    return switch (quarantine.correct(actor, id, cells)) {
      case EntryOutcome.Entered(_, var importId) ->
          new ModelAndView("redirect:/imports/" + importId);
      case EntryOutcome.Refused(var faults) ->
          page(
              actor,
              shell,
              id,
              Optional.of(cells),
              faults.stream()
                  .map(fault ->
                      new FieldError(
                          fault.column().isEmpty() ? "" : QuarantineLists.CELL + fault.column(),
                          fault.words()))
                  .toList(),
              reason());
    };
  }

  @PostMapping("/quarantine/{id}/dismiss")
  ModelAndView dismiss(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why) {
    if (why.isBlank()) {
      var wrong = reason().wrong("Say why the row is not to be used");
      return page(actor, shell, id, Optional.empty(), List.of(wrong.toError()), wrong);
    }
    quarantine.dismiss(actor, id, why.strip());
    return new ModelAndView("redirect:/quarantine");
  }

  private static Field reason() {
    return Field.of("why", "Why it is not to be used").hinted("Kept with the row and your name.");
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      long id,
      Optional<Map<String, String>> entered,
      List<FieldError> errors,
      Field why) {
    var row = quarantine.get(actor, id);
    var columns = quarantine.shape(actor, row.kind()).columns().stream().map(Column::name).toList();
    var view = lists.one(row, columns, entered.orElse(row.cells()), errors, why);
    var titled =
        shell.page(
            view.heading(), IMPORTS, new Item("Quarantine", "/quarantine"), Item.here("Row " + id));
    return new ModelAndView(
        "exchange/quarantined-row",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
