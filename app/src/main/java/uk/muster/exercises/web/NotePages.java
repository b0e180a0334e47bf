package uk.muster.exercises.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exercises.lesson.LessonNotes;
import uk.muster.look.Choice;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.kind.Word;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Writes a lesson down in one step.
@Controller
@RequestMapping("/lessons/new")
class NotePages {
  private static final int EXERCISES = 300;

  private final LessonNotes notes;
  private final Registers registers;
  private final Catalogue catalogue;
  private final Clock clock;

  NotePages(LessonNotes notes, Registers registers, Catalogue catalogue, Clock clock) {
    this.notes = notes;
    this.registers = registers;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView blank(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    return page(actor, shell, new NoteForm(typed), List.of());
  }

  @PostMapping
  ModelAndView write(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    var form = new NoteForm(typed);
    if (!form.wrong().isEmpty()) {
      return page(actor, shell, form, form.wrong());
    }
    return switch (notes.write(actor, form.note(force(actor, form)))) {
      case ChangeOutcome.Saved(var lesson) -> written(lesson);
      case ChangeOutcome.Same(var lesson) -> written(lesson);
      case ChangeOutcome.Changed(var lesson) -> written(lesson);
      case ChangeOutcome.Refused(var faults) ->
          page(
              actor,
              shell,
              form,
              faults.stream().map(one -> new FieldError(one.field(), one.words())).toList());
    };
  }

  private static ModelAndView written(Entry lesson) {
    return new ModelAndView("redirect:%s?done=added".formatted(lesson.path()));
  }

  private static ForceId force(Actor actor, NoteForm form) {
    actor.require(Right.CHANGE_CAPABILITY);
    var typed = form.text("force");
    var forces = actor.forcesWith(Right.CHANGE_CAPABILITY).stream().sorted().toList();
    var chosen = typed.isEmpty() ? forces.getFirst().value() : typed;
    if (!ForceId.isShaped(chosen)) {
      throw new NotFound("force", typed);
    }
    var force = new ForceId(chosen);
    actor.require(Right.CHANGE_CAPABILITY, force);
    return force;
  }

  private ModelAndView page(Actor actor, Shell shell, NoteForm form, List<FieldError> errors) {
    var force = force(actor, form);
    var forces =
        actor.forcesWith(Right.CHANGE_CAPABILITY).stream()
            .sorted()
            .map(one -> new Choice(one.value(), name(one)))
            .toList();
    var exercises =
        registers.titles(actor, "exercises", force, LocalDate.now(clock), EXERCISES).stream()
            .map(NotePages::choice)
            .toList();
    var view = form.view(force, forces.size() < 2 ? List.of() : forces, exercises, errors);
    var titled =
        shell.page(
            view.heading(),
            new Item("Exercises", "/exercises"),
            new Item("Lessons", "/lessons?force=" + force),
            Item.here("Write down"));
    return new ModelAndView(
        "exercises/note",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(one -> one.name()).orElse(force.value());
  }

  private static Choice choice(Word exercise) {
    return new Choice(exercise.code(), exercise.words());
  }
}
