package uk.muster.assessment.framework.web;

import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.FrameworkOutcome;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Changes title, source, scale and terms of a draft.
@Controller
@RequestMapping("/frameworks/{code}/{version:\\d+}/words")
class WordsPages {
  private final Frameworks frameworks;
  private final FrameworkChanges changes;

  WordsPages(Frameworks frameworks, FrameworkChanges changes) {
    this.frameworks = frameworks;
    this.changes = changes;
  }

  @GetMapping
  ModelAndView form(
      Actor actor, Shell shell, @PathVariable String code, @PathVariable int version) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    var edit = changes.edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    return page(shell, framework, WordsForm.of(framework, edit), edit, ChangedMeanwhile.NOTHING);
  }

  @PostMapping
  ModelAndView save(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam Map<String, String> typed) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    changes.edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    var form = new WordsForm(typed);
    return switch (changes.change(actor, form.worded(framework), form.edit())) {
      case FrameworkOutcome.Saved(var saved, _) ->
          new ModelAndView("redirect:%s?done=changed".formatted(FrameworkTables.path(saved)));
      case FrameworkOutcome.Faulty(var faults) -> {
        form.wrong(faults);
        yield page(shell, framework, form, form.edit(), ChangedMeanwhile.NOTHING);
      }
      case FrameworkOutcome.Changed(var now, var edit) ->
          page(shell, now, form, edit, both(now, form));
      case FrameworkOutcome.WrongState(var status) ->
          StatePages.refused(
              shell,
              FrameworkTables.path(framework),
              "It is %s already: nothing was changed".formatted(status));
      case FrameworkOutcome.Taken _ -> throw new IllegalStateException("a change made a version");
    };
  }

  /// Theirs and mine, field by field.
  private static ChangedMeanwhile both(Framework now, WordsForm mine) {
    var theirs = WordsForm.of(now, 0);
    var names = new TreeSet<>(theirs.names());
    names.addAll(mine.names());
    return new ChangedMeanwhile(
        names.stream()
            .map(name ->
                new ChangedMeanwhile.Line(
                    name.replace('-', ' '), theirs.text(name), mine.text(name)))
            .filter(line -> !line.theirs().isEmpty() || !line.yours().isEmpty())
            .toList());
  }

  private static ModelAndView page(
      Shell shell, Framework framework, WordsForm form, int edit, ChangedMeanwhile changed) {
    var view =
        new WordsView(
            "Words of " + FrameworkTables.named(framework),
            FrameworkTables.path(framework) + "/words",
            edit,
            form.errors(),
            changed,
            form.field("title", "Title"),
            form.field("source", "Drawn from"),
            framework.scale().stream()
                .map(step ->
                    new WordsView.Pair(
                        form.field("name-" + step.value(), "Name of level " + step.value()),
                        form.field(
                            "wording-" + step.value(), "What is true at level " + step.value())))
                .toList(),
            form.terms());
    var titled =
        shell.page(
            view.heading(),
            FrameworkPages.HOME,
            FrameworkPages.item(framework),
            Item.here("Words"));
    var wrong = !form.errors().isEmpty() || changed.isThere();
    return new ModelAndView(
        "assessment/framework-words",
        Map.of("shell", wrong ? titled.withErrors() : titled, "page", view),
        wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }
}
