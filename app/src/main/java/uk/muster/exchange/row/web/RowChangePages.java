package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.muster.files.Fields;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Changes a row. Who saves second sees both versions and decides.
@Controller
class RowChangePages {
  private final Rows rows;
  private final RowChanges changes;
  private final RowWords words;
  private final Clock clock;

  RowChangePages(Rows rows, RowChanges changes, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.clock = clock;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows/{kind}/change")
  ModelAndView filled(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var row = RowFormPages.row(rows, actor, kind, entries, LocalDate.now(clock));
    return changing(shell, RowForm.of(kind, row, words.days()), row, List.of(), Optional.empty());
  }

  @PostMapping("/rows/{kind}/change")
  ModelAndView change(
      Actor actor,
      Shell shell,
      @PathVariable("kind") String code,
      @RequestParam Map<String, String> entries) {
    var kind = rows.kind(actor, code);
    var row = RowFormPages.row(rows, actor, kind, entries, LocalDate.now(clock));
    var form = new RowForm(kind, entries);
    var from = from(form);
    if (from.isEmpty()) {
      var wrong =
          new FieldError(
              "from",
              "True from (%s) must be a day of the calendar, such as 21 November 2026"
                  .formatted(form.value("from")));
      return RowFormPages.again(changing(shell, form, row, List.of(wrong), Optional.empty()));
    }
    var cells = new LinkedHashMap<>(form.cells());
    cells.putAll(kind.keyOf(row.cells()));
    return switch (changes.change(
        actor, code, row.force(), cells, form.value("version"), from.get())) {
      case RowOutcome.Saved(var saved, _) -> RowFormPages.leads(kind, saved, "changed");
      case RowOutcome.Same(var same) -> RowFormPages.leads(kind, same, "same");
      case RowOutcome.Exists(var now) -> RowFormPages.leads(kind, now, "same");
      case RowOutcome.Refused(var faults) ->
          RowFormPages.again(
              changing(shell, form, row, words.errors(kind, faults), Optional.empty()));
      case RowOutcome.Changed(var now) -> {
        var error =
            new FieldError(
                "",
                "Somebody changed it while you were writing. Nothing of yours is saved yet: look at"
                    + " both versions, then save again what is to stand");
        yield RowFormPages.again(
            changing(
                shell,
                form.with("version", now.version()),
                now,
                List.of(error),
                Optional.of(cells)));
      }
    };
  }

  /// The day from which the change is true, today where nothing is typed; empty for no day.
  private Optional<LocalDate> from(RowForm form) {
    return form.value("from").isEmpty()
        ? Optional.of(LocalDate.now(clock))
        : Fields.day(RowDays.readDay(form.value("from")));
  }

  private ModelAndView changing(
      Shell shell,
      RowForm form,
      HeldRow row,
      List<FieldError> errors,
      Optional<Map<String, String>> mine) {
    var kind = form.kind();
    var asks = new ArrayList<>(RowFields.of(form, errors, false));
    if (kind.isDated()) {
      asks.add(
          new Asks(
              Field.of("from", "True from (optional)")
                  .hinted(dated(kind))
                  .holding(form.value("from"))
                  .among(errors),
              List.of(),
              10,
              0));
    }
    var view =
        new RowFormView(
            "Change %s %s".formatted(kind.held().one(), words.key(kind, row.cells())),
            "",
            RowWords.address(kind, "change", row),
            "Save the change",
            errors,
            new RowTables(words).both(kind, mine.map(_ -> row), mine.orElse(Map.of())),
            words.facts(kind, row, true),
            asks,
            form.value("version"),
            RowFormPages.NOWHERE);
    return RowFormPages.page(
        shell,
        kind,
        row.force(),
        view,
        List.of(
            new Item(words.key(kind, row.cells()), RowWords.address(kind, "row", row)),
            Item.here("Change")));
  }

  private static String dated(RowKind kind) {
    var columns =
        kind.feed().merge().dated().stream()
            .map(name -> kind.asked(name).label().toLowerCase(java.util.Locale.UK))
            .toList();
    return "From when %s are so. Left empty, from today"
        .formatted(Words.sentence(String.join(", ", columns)).toLowerCase(java.util.Locale.UK));
  }
}
