package uk.muster.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Import;
import uk.muster.exchange.ImportHistory;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What a complete file did not name: listed, and confirmed as ended.
@Controller
class MissingPages {
  private static final int PAGE = 500;

  private final ImportHistory history;

  MissingPages(ImportHistory history) {
    this.history = history;
  }

  @GetMapping("/imports/{id}/missing")
  ModelAndView missing(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam String force,
      @RequestParam(defaultValue = "") String after) {
    var one = of(actor, id, new ForceId(force));
    return page(actor, shell, one, after, MissingForm.before(one.asAt()), List.of());
  }

  @PostMapping("/imports/{id}/missing")
  ModelAndView confirm(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam String force,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(name = "subject", required = false) List<String> subjects,
      @RequestParam(name = "last-day", defaultValue = "") String day,
      @RequestParam(name = "last-month", defaultValue = "") String month,
      @RequestParam(name = "last-year", defaultValue = "") String year) {
    var of = new ForceId(force);
    history.requireChange(actor, id);
    var chosen = Optional.ofNullable(subjects).orElse(List.of());
    var form = new MissingForm(chosen, day, month, year);
    var one = of(actor, id, of);
    return switch (form.parse()) {
      case MissingForm.Parsed.Invalid(var errors) -> page(actor, shell, one, after, form, errors);
      case MissingForm.Parsed.Valid(var last) ->
          switch (history.confirmEnded(actor, id, of, chosen, last)) {
            case EntryOutcome.Entered(_, var importId) ->
                new ModelAndView("redirect:/imports/" + importId);
            case EntryOutcome.Refused(var faults) ->
                page(
                    actor,
                    shell,
                    one,
                    after,
                    form,
                    faults.stream().map(fault -> new FieldError("last", fault.words())).toList());
          };
    };
  }

  private Import of(Actor actor, long id, ForceId force) {
    return history.get(actor, id).stream()
        .filter(one -> one.force().equals(Optional.of(force)))
        .findFirst()
        .orElseThrow(() -> new NotFound("import", Long.toString(id)));
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      Import one,
      String after,
      MissingForm form,
      List<FieldError> errors) {
    var force = one.force().orElseThrow();
    var waiting = history.missing(actor, one.id(), force, after);
    var view =
        new MissingView(
            one.id(),
            force.value(),
            waiting.isEmpty()
                ? "Nothing that the file left out waits to be confirmed"
                : "The file did not name %s"
                    .formatted(Words.count(waiting.size(), "row", "rows of the register")),
            errors,
            waiting.stream()
                .map(words -> new Choice(words, words, "", form.subjects().contains(words)))
                .toList(),
            waiting.size() < PAGE
                ? ""
                : Address.of("/imports/%d/missing".formatted(one.id()))
                    .with("force", force.value())
                    .with("after", waiting.getLast())
                    .text(),
            history.mayChange(actor, one.id()) && history.end(actor, one.id()).isPresent(),
            Field.of("subject", "Which have ended").among(errors),
            Field.of("last", "Their last day")
                .hinted("An end that the register already has and that is earlier stays.")
                .among(errors),
            form);
    var titled =
        shell.page(
            view.heading(),
            new Item("Imports", "/imports"),
            new Item("Import " + one.id(), "/imports/" + one.id()),
            Item.here("Not named"));
    return new ModelAndView(
        "exchange/missing",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
