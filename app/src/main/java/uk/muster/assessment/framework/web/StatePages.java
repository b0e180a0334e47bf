package uk.muster.assessment.framework.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.FrameworkOutcome;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Begins, publishes and withdraws a version of a framework.
@Controller
@RequestMapping("/frameworks/{code}/{version:\\d+}")
class StatePages {
  private final FrameworkChanges changes;

  StatePages(FrameworkChanges changes) {
    this.changes = changes;
  }

  @PostMapping("/begin")
  ModelAndView begin(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String owner) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return answer(
        shell,
        FrameworkTables.path(code, version),
        changes.begin(actor, code, version, owner.equals("nation") ? "" : owner),
        "drafted");
  }

  @PostMapping("/publish")
  ModelAndView publish(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(defaultValue = "0") int edit) {
    return answer(
        shell,
        FrameworkTables.path(code, version),
        changes.publish(actor, code, version, edit),
        "published");
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String why) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var reason = why.strip();
    if (reason.isEmpty() || reason.length() > 500) {
      return refused(
          shell,
          FrameworkTables.path(code, version),
          reason.isEmpty()
              ? "Say why it is withdrawn"
              : "Why (%d characters) may have at most 500".formatted(reason.length()));
    }
    return answer(
        shell,
        FrameworkTables.path(code, version),
        changes.withdraw(actor, code, version, reason),
        "withdrawn");
  }

  private static ModelAndView answer(
      Shell shell, String path, FrameworkOutcome outcome, String done) {
    return switch (outcome) {
      case FrameworkOutcome.Saved(var framework, _) ->
          new ModelAndView("redirect:%s?done=%s".formatted(FrameworkTables.path(framework), done));
      case FrameworkOutcome.Changed _ ->
          refused(
              shell,
              path,
              "Somebody changed the draft after this page was drawn: look at it and publish it"
                  + " then");
      case FrameworkOutcome.WrongState(var status) ->
          refused(shell, path, "It is %s already: nothing was changed".formatted(status));
      case FrameworkOutcome.Taken(var code, var version) ->
          refused(shell, path, "There is a version %d of %s already".formatted(version, code));
      case FrameworkOutcome.Faulty(var faults) ->
          refused(shell, path, faults.getFirst().sentence());
    };
  }

  static ModelAndView refused(Shell shell, String path, String why) {
    var titled =
        shell
            .page(
                "Nothing was changed",
                FrameworkPages.HOME,
                new Item("The framework", path),
                Item.here("Not done"))
            .withErrors();
    return new ModelAndView(
        "assessment/framework-refused",
        Map.of("shell", titled, "why", why, "path", path),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
