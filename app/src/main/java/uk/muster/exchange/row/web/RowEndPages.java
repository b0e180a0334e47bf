package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowChanges;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowOutcome;
import uk.muster.exchange.row.Rows;
import uk.muster.exchange.row.web.RowFormView.Asks;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Says which day was the last of a row, and leaves everything else of it as it is.
@Controller
class RowEndPages {
  private final Rows rows;
  private final RowChanges changes;
  private final RowWords words;
  private final Clock clock;

  RowEndPages(Rows rows, RowChanges changes, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.clock = clock;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows/{kind}/end")
  ModelAndView ask(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var row = row(actor, kind, entries);
    return ending(shell, RowForm.of(kind, row, words.days()), row, List.of());
  }

  @PostMapping("/rows/{kind}/end")
  ModelAndView end(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var row = row(actor, kind, entries);
    var form = new RowForm(kind, entries);
    var end = kind.end().orElseThrow();
    if (form.value(end).isEmpty()) {
      var label = kind.asked(end).label();
      return again(shell, form, row, new FieldError(end, label + " is empty"));
    }
    var cells = new LinkedHashMap<>(row.cells());
    cells.put(end, RowDays.readDay(form.value(end)));
    return switch (changes.change(
        actor, code, row.force(), cells, form.value("version"), LocalDate.now(clock))) {
      case RowOutcome.Saved(var saved, _) -> RowFormPages.leads(kind, saved, "ended");
      case RowOutcome.Same(var same) -> RowFormPages.leads(kind, same, "same");
      case RowOutcome.Exists(var now) -> RowFormPages.leads(kind, now, "same");
      case RowOutcome.Refused(var faults) ->
          RowFormPages.again(ending(shell, form, row, words.errors(kind, faults)));
      case RowOutcome.Changed(var now) ->
          again(
              shell,
              form.with("version", now.version()),
              now,
              new FieldError(
                  end,
                  "Somebody changed it while you were writing. Nothing is saved yet: look at what"
                      + " it says now, then end it again"));
    };
  }

  private ModelAndView again(Shell shell, RowForm form, HeldRow row, FieldError wrong) {
    return RowFormPages.again(ending(shell, form, row, List.of(wrong)));
  }

  /// The row of an address, when the actor may change it and its kind ends.
  private HeldRow row(Actor actor, RowKind kind, Map<String, String> entries) {
    if (kind.end().isEmpty()) {
      throw new NotFound("end of", kind.held().many());
    }
    return RowFormPages.row(rows, actor, kind, entries, LocalDate.now(clock));
  }

  private ModelAndView ending(Shell shell, RowForm form, HeldRow row, List<FieldError> errors) {
    var kind = form.kind();
    var end = kind.end().orElseThrow();
    var field =
        Field.of(end, kind.asked(end).label())
            .hinted("Such as 21 November 2026")
            .holding(form.value(end))
            .among(errors);
    var view =
        new RowFormView(
            "End %s %s".formatted(kind.held().one(), words.key(kind, row.cells())),
            "Nothing is removed: it stays in the register with its last day and its history.",
            RowWords.address(kind, "end", row),
            "End it",
            errors,
            new RowTables(words).both(kind, Optional.empty(), Map.of()),
            words.facts(kind, row, false),
            List.of(new Asks(field, List.of(), 10, 0)),
            form.value("version"),
            RowFormPages.NOWHERE);
    return RowFormPages.page(
        shell,
        kind,
        row.force(),
        view,
        List.of(
            new Item(words.key(kind, row.cells()), RowWords.address(kind, "row", row)),
            Item.here("End")));
  }
}
