package uk.muster.exchange.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.UndoOutcome;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What one import brought, and undoing it after asking once more.
@Controller
class OneImportPages {
  private static final Item HOME = new Item("Imports", "/imports");

  private final ImportHistory history;
  private final Imports words;

  OneImportPages(ImportHistory history, Clock clock) {
    this.history = history;
    words = new Imports(clock.getZone());
  }

  @GetMapping("/imports/{id}")
  ModelAndView one(Actor actor, Shell shell, @PathVariable long id) {
    var imports = history.get(actor, id);
    var undone = imports.stream().allMatch(one -> one.undone().isPresent());
    var byHand = undone ? history.byHand(actor, id) : List.<String>of();
    var view = words.view(imports, history.mayChange(actor, id), byHand);
    var titled = shell.page(view.heading(), HOME, Item.here("Import " + id));
    return new ModelAndView("exchange/import", Map.of("shell", titled, "page", view));
  }

  @GetMapping("/imports/{id}/undo")
  ModelAndView ask(Actor actor, Shell shell, @PathVariable long id) {
    history.requireChange(actor, id);
    return page(actor, shell, id, question(), List.of());
  }

  @PostMapping("/imports/{id}/undo")
  ModelAndView undo(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why) {
    history.requireChange(actor, id);
    var field = question().holding(why);
    if (why.isBlank()) {
      var wrong = field.wrong("Say why the import is undone");
      return page(actor, shell, id, wrong, List.of(wrong.toError()));
    }
    return switch (history.undo(actor, id, why.strip())) {
      case UndoOutcome.Undone _ -> new ModelAndView("redirect:/imports/" + id);
      case UndoOutcome.Refused(var reason) ->
          page(actor, shell, id, field, List.of(new FieldError("", reason)));
    };
  }

  private static Field question() {
    return Field.of("why", "Why").hinted("Kept in the audit with your name.");
  }

  private ModelAndView page(Actor actor, Shell shell, long id, Field why, List<FieldError> errors) {
    var file = history.get(actor, id).getFirst().file();
    var byHand = history.byHand(actor, id);
    var heading = "Undo import %d, %s?".formatted(id, file);
    var view = new UndoView(id, file, heading, byHand, errors, why);
    var titled =
        shell.page(
            view.heading(), HOME, new Item("Import " + id, "/imports/" + id), Item.here("Undo"));
    return new ModelAndView(
        "exchange/undo",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
