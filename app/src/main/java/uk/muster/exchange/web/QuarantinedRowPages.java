package uk.muster.exchange.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.QuarantinedRow;
import uk.muster.exchange.QuarantinedRow.Correction;
import uk.muster.files.Column;
import uk.muster.files.Fault;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.shared.Actor;
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
    return page(actor, shell, id, Typed.NOTHING);
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
    var seen = entries.getOrDefault("seen", QuarantinedRow.WAITS);
    return switch (quarantine.correct(actor, id, cells, seen)) {
      case Correction.Entered(_, var importId) -> new ModelAndView("redirect:/imports/" + importId);
      case Correction.ChangedMeanwhile _ -> {
        var both = page(actor, shell, id, new Typed(cells, true, List.of(), reason()));
        both.setStatus(HttpStatus.CONFLICT);
        yield both;
      }
      case Correction.Refused(var faults) ->
          page(actor, shell, id, new Typed(cells, false, errors(faults), reason()));
    };
  }

  private static List<FieldError> errors(List<Fault> faults) {
    return faults.stream()
        .map(fault ->
            new FieldError(
                fault.column().isEmpty() ? "" : QuarantinedRows.CELL + fault.column(),
                fault.words()))
        .toList();
  }

  @PostMapping("/quarantine/{id}/dismiss")
  ModelAndView dismiss(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why) {
    if (why.isBlank()) {
      var wrong = reason().wrong("Say why the row is not to be used");
      return page(actor, shell, id, new Typed(Map.of(), false, List.of(wrong.toError()), wrong));
    }
    if (quarantine.dismiss(actor, id, why.strip())) {
      return new ModelAndView("redirect:/quarantine");
    }
    var late =
        new FieldError(
            "", "Somebody settled the row meanwhile: it is not dismissed (%s)".formatted(why));
    var page = page(actor, shell, id, new Typed(Map.of(), false, List.of(late), reason()));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static Field reason() {
    return Field.of("why", "Why it is not to be used").hinted("Kept with the row and your name.");
  }

  /// What was typed, and why it is not done.
  ///
  /// @param late somebody settled the row while this was typed
  private record Typed(
      Map<String, String> cells, boolean late, List<FieldError> errors, Field why) {
    static final Typed NOTHING = new Typed(Map.of(), false, List.of(), reason());
  }

  private ModelAndView page(Actor actor, Shell shell, long id, Typed typed) {
    var row = quarantine.get(actor, id);
    var columns = quarantine.shape(actor, row.kind()).columns().stream().map(Column::name).toList();
    var cells = typed.cells().isEmpty() ? row.cells() : typed.cells();
    var changed =
        typed.late() ? rows.changed(row, columns, typed.cells()) : ChangedMeanwhile.NOTHING;
    var errors = typed.errors();
    var view = rows.view(row, columns, cells, changed, errors, typed.why());
    var titled =
        shell.page(
            view.heading(),
            new Item("Imports", "/imports"),
            new Item("Quarantine", "/quarantine"),
            Item.here("Row " + id));
    return new ModelAndView(
        "exchange/quarantined-row",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
