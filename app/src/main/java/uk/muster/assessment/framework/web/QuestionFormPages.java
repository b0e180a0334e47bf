package uk.muster.assessment.framework.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import uk.muster.assessment.framework.Question;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Changes the questions of a draft. Who saves second sees both and keeps what was typed.
@Controller
@RequestMapping("/frameworks/{code}/{version:\\d+}")
class QuestionFormPages {
  private final Frameworks frameworks;
  private final FrameworkChanges changes;
  private final QuestionFormViews views;

  QuestionFormPages(Frameworks frameworks, FrameworkChanges changes, Catalogue catalogue) {
    this.frameworks = frameworks;
    this.changes = changes;
    views = new QuestionFormViews(catalogue);
  }

  @GetMapping("/questions/{question}/change")
  ModelAndView change(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question) {
    var edit = edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    var form = ShownQuestion.of(asked(framework, question));
    return page(shell, framework, question, form, edit, ChangedMeanwhile.NOTHING);
  }

  @PostMapping("/questions/{question}/change")
  ModelAndView changed(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question,
      @RequestParam Map<String, String> typed) {
    edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    asked(framework, question);
    var mineTyped = new HashMap<>(typed);
    mineTyped.put("code", question);
    return saved(
        actor,
        shell,
        framework,
        question,
        new QuestionForm(mineTyped),
        mine ->
            framework.questions().stream()
                .map(one -> one.code().equals(question) ? mine : one)
                .toList());
  }

  @GetMapping("/add")
  ModelAndView add(Actor actor, Shell shell, @PathVariable String code, @PathVariable int version) {
    var edit = edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    var form = new QuestionForm(Map.of("weight", "1", "answer", "rated"));
    return page(shell, framework, "", form, edit, ChangedMeanwhile.NOTHING);
  }

  @PostMapping("/add")
  ModelAndView added(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @RequestParam Map<String, String> typed) {
    edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    return saved(
        actor,
        shell,
        framework,
        "",
        new QuestionForm(typed),
        mine -> {
          var all = new ArrayList<>(framework.questions());
          all.add(mine);
          return all;
        });
  }

  @PostMapping("/questions/{question}/take-out")
  ModelAndView takeOut(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String question,
      @RequestParam Map<String, String> typed) {
    edit(actor, code, version);
    var framework = frameworks.get(actor, code, version);
    var mine = asked(framework, question);
    var form = ShownQuestion.of(mine);
    var rest = framework.questions().stream().filter(one -> !one.equals(mine)).toList();
    return answered(
        shell,
        framework,
        question,
        form,
        changes.change(actor, framework.with(rest), new QuestionForm(typed).edit()));
  }

  private ModelAndView saved(
      Actor actor,
      Shell shell,
      Framework framework,
      String question,
      QuestionForm form,
      Function<Question, List<Question>> placed) {
    var mine = form.parse(framework);
    if (mine.isEmpty()) {
      return page(shell, framework, question, form, form.edit(), ChangedMeanwhile.NOTHING);
    }
    var changed = framework.with(placed.apply(mine.get()));
    return answered(shell, framework, question, form, changes.change(actor, changed, form.edit()));
  }

  private ModelAndView answered(
      Shell shell,
      Framework framework,
      String question,
      QuestionForm form,
      FrameworkOutcome outcome) {
    return switch (outcome) {
      case FrameworkOutcome.Saved(var saved, _) ->
          new ModelAndView("redirect:%s?done=changed".formatted(FrameworkTables.path(saved)));
      case FrameworkOutcome.Faulty(var faults) -> {
        form.wrong(faults);
        yield page(shell, framework, question, form, form.edit(), ChangedMeanwhile.NOTHING);
      }
      case FrameworkOutcome.Changed(var now, var edit) ->
          page(shell, now, question, form, edit, QuestionFormViews.both(now, question, form));
      case FrameworkOutcome.WrongState(var status) ->
          StatePages.refused(
              shell,
              FrameworkTables.path(framework),
              "It is %s already: nothing was changed".formatted(status));
      case FrameworkOutcome.Taken _ -> throw new IllegalStateException("a change made a version");
    };
  }

  private int edit(Actor actor, String code, int version) {
    actor.require(Right.CHANGE_FRAMEWORKS);
    return changes.edit(actor, code, version);
  }

  private static Question asked(Framework framework, String question) {
    return framework.question(question).orElseThrow(() -> new NotFound("question", question));
  }

  private ModelAndView page(
      Shell shell,
      Framework framework,
      String question,
      QuestionForm form,
      int edit,
      ChangedMeanwhile changed) {
    var view = views.view(framework, question, form, edit, changed);
    var titled =
        shell.page(
            view.heading(),
            FrameworkPages.HOME,
            FrameworkPages.item(framework),
            Item.here(question.isEmpty() ? "Add" : question));
    var wrong = !form.errors().isEmpty() || changed.isThere();
    return new ModelAndView(
        "assessment/framework-question",
        Map.of("shell", wrong ? titled.withErrors() : titled, "page", view),
        wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }
}
