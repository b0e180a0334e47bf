package uk.muster.assessment.framework.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.FrameworkOutcome;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Takes in the text of a framework, from a file or as typed, as a draft.
@Controller
@RequestMapping("/frameworks/bring-in")
class BringInPages {
  private static final String HEADING = "Bring in a framework";

  private final FrameworkChanges changes;

  BringInPages(FrameworkChanges changes) {
    this.changes = changes;
  }

  @GetMapping
  ModelAndView form(Actor actor, Shell shell) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return page(shell, "", List.of());
  }

  @PostMapping
  ModelAndView take(
      Actor actor,
      Shell shell,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var given = GivenText.of(file, text);
    if (!given.wrong().isEmpty()) {
      return page(shell, given.text(), given.wrong());
    }
    return switch (changes.bringIn(actor, given.name(), given.text())) {
      case FrameworkOutcome.Saved(var framework, _) ->
          new ModelAndView("redirect:%s?done=drafted".formatted(FrameworkTables.path(framework)));
      case FrameworkOutcome.Faulty(var faults) ->
          page(
              shell,
              given.text(),
              GivenText.faults(faults.stream().map(Object::toString).toList()));
      case FrameworkOutcome.Taken(var code, var version) ->
          page(
              shell,
              given.text(),
              GivenText.faults(
                  List.of(
                      "There is a version %d of %s already: give the change a new version"
                          .formatted(version, code))));
      case FrameworkOutcome.Changed _, FrameworkOutcome.WrongState _ ->
          throw new IllegalStateException("a new draft was changed by somebody else");
    };
  }

  private static ModelAndView page(Shell shell, String text, List<FieldError> errors) {
    var view =
        BringInView.of(
            HEADING,
            "It comes in as a draft when nothing is wrong with it. Everything that is wrong is said"
                + " at once, with its line.",
            "/frameworks/bring-in",
            "YAML, at most 1 MB; take one out to see how it is written",
            text,
            errors);
    return page(shell, HEADING, view);
  }

  static ModelAndView page(Shell shell, String heading, BringInView view) {
    var titled = shell.page(heading, FrameworkPages.HOME, Item.here(heading));
    return new ModelAndView(
        "assessment/framework-bring-in",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view),
        view.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
