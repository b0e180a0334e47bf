package uk.muster.exchange.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.UndoOutcome;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Undoes an import as a whole, after asking once more.
@Controller
class UndoPages {
  private final Exchange exchange;

  UndoPages(Exchange exchange) {
    this.exchange = exchange;
  }

  @GetMapping("/imports/{id}/undo")
  ModelAndView ask(Actor actor, Shell shell, @PathVariable long id) {
    actor.require(Right.CHANGE_REGISTERS);
    return page(actor, shell, id, question(), List.of());
  }

  @PostMapping("/imports/{id}/undo")
  ModelAndView undo(
      Actor actor,
      Shell shell,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why) {
    var field = question().holding(why);
    if (why.isBlank()) {
      var wrong = field.wrong("Say why the import is undone");
      return page(actor, shell, id, wrong, List.of(wrong.toError()));
    }
    return switch (exchange.undo(actor, id, why.strip())) {
      case UndoOutcome.Undone _ -> new ModelAndView("redirect:/imports/" + id);
      case UndoOutcome.Refused(var reason) ->
          page(actor, shell, id, field, List.of(new FieldError("", reason)));
    };
  }

  private static Field question() {
    return Field.of("why", "Why").hinted("Kept in the audit with your name.");
  }

  private ModelAndView page(Actor actor, Shell shell, long id, Field why, List<FieldError> errors) {
    var file = exchange.get(actor, id).getFirst().file();
    var view = new UndoView(id, file, "Undo import %d, %s?".formatted(id, file), errors, why);
    var titled =
        shell.page(
            view.heading(),
            new Item("Imports", "/imports"),
            new Item("Import " + id, "/imports/" + id),
            Item.here("Undo"));
    return new ModelAndView(
        "exchange/undo",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
