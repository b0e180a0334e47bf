package uk.muster.exchange.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.files.Column;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One row that could not be used: corrected beside the field, or dismissed with a reason.
@Controller
class QuarantinedRowPages {
  private final Quarantine quarantine;
  private final QuarantinedRows rows;

  QuarantinedRowPages(Quarantine quarantine, Clock clock) {
    this.quarantine = quarantine;
    rows = new QuarantinedRows(new Imports(clock.getZone()));
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
      if (name.startsWith(QuarantinedRows.CELL)) {
        cells.put(name.substring(QuarantinedRows.CELL.length()), value);
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
                          fault.column().isEmpty() ? "" : QuarantinedRows.CELL + fault.column(),
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
    var view = rows.view(row, columns, entered.orElse(row.cells()), errors, why);
    var titled =
        shell.page(
            view.heading(),
            new Item("Imports", "/imports"),
            new Item("Quarantine", "/quarantine"),
            Item.here("Row " + id));
    return new ModelAndView(
        "exchange/quarantined-row",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
