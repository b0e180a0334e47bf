package uk.muster.exercises.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exercises.lesson.LessonSteps;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel.ShortForm;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The next step of a lesson; its form stands on the page of the lesson too.
@Controller
@RequestMapping("/lessons/{force}/{code}/step")
class StepPages {
  private final LessonSteps steps;

  StepPages(LessonSteps steps) {
    this.steps = steps;
  }

  @GetMapping
  ModelAndView blank(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    var lesson = steps.lesson(actor, id(actor, force), code);
    if (steps.form(actor, lesson, Map.of(), List.of()).isEmpty()) {
      throw new NotFound("next step of the lesson", code);
    }
    return page(actor, shell, lesson, Map.of(), List.of(), ChangedMeanwhile.NOTHING);
  }

  @PostMapping
  ModelAndView take(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var id = id(actor, force);
    return switch (steps.take(actor, id, code, typed)) {
      case ChangeOutcome.Saved(var lesson) -> taken(lesson, "changed");
      case ChangeOutcome.Same(var lesson) -> taken(lesson, "same");
      case ChangeOutcome.Changed(var now) ->
          page(
              actor,
              shell,
              now,
              typed,
              List.of(
                  new FieldError(
                      "",
                      "Somebody changed the lesson while you were writing. Nothing of yours is"
                          + " saved yet: look at it, then take the step from where it stands")),
              new ChangedMeanwhile(steps.beside(actor, now, typed)));
      case ChangeOutcome.Refused(var faults) -> {
        var lesson = steps.lesson(actor, id, code);
        var errors = faults.stream().map(one -> new FieldError(one.field(), one.words())).toList();
        // where no step is left there is no form to keep what was typed
        var none = steps.form(actor, lesson, typed, errors).isEmpty();
        var lines = none ? steps.beside(actor, lesson, typed) : List.<ChangedMeanwhile.Line>of();
        yield page(actor, shell, lesson, typed, errors, new ChangedMeanwhile(lines));
      }
    };
  }

  private static ModelAndView taken(Entry lesson, String done) {
    return new ModelAndView("redirect:%s?done=%s".formatted(lesson.path(), done));
  }

  private static ForceId id(Actor actor, String force) {
    actor.require(Right.CHANGE_CAPABILITY);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(Right.CHANGE_CAPABILITY, id);
    return id;
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      Entry lesson,
      Map<String, String> typed,
      List<FieldError> errors,
      ChangedMeanwhile changed) {
    var form = steps.form(actor, lesson, typed, errors);
    var asked =
        form.map(ShortForm::parts).orElse(List.of()).stream()
            .map(part -> part.field().name())
            .toList();
    var view =
        new StepView(
            "Next step of " + lesson.text("name"),
            errors.stream()
                .map(one -> asked.contains(one.field()) ? one : new FieldError("", one.message()))
                .toList(),
            changed,
            form,
            lesson.path());
    var titled =
        shell
            .atLeast(lesson.classification())
            .page(
                view.heading(),
                new Item("Lessons", "/lessons?force=" + lesson.force()),
                new Item(lesson.code(), lesson.path()),
                Item.here("Next step"));
    return new ModelAndView(
        "exercises/step",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
