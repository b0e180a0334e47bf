package uk.muster.exercises.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exercises.Exercises;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.shown.Shown;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One exercise: its timeline and who took part, and the report made from it.
@Controller
class ExercisePages {
  private final Exercises exercises;
  private final Shown shown;
  private final Clock clock;

  ExercisePages(
      Exercises exercises,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Clock clock) {
    this.exercises = exercises;
    this.clock = clock;
    shown = new Shown(register, reading, catalogue);
  }

  @GetMapping("/exercises/{force}/{code}")
  ModelAndView exercise(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    var views = views(actor, force, code);
    var changes = actor.can(Right.CHANGE_CAPABILITY, views.record().exercise().force());
    var view = views.page(changes);
    return new ModelAndView(
        "exercises/exercise",
        Map.of(
            "shell",
            shell
                .atLeast(views.record().classification())
                .page(view.heading(), HOME, Item.here(code)),
            "page",
            view));
  }

  @GetMapping("/exercises/{force}/{code}/report")
  ModelAndView report(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    var views = views(actor, force, code);
    var view = views.report();
    return new ModelAndView(
        "exercises/report",
        Map.of(
            "shell",
            shell
                .atLeast(views.record().classification())
                .page(view.heading(), HOME, new Item(code, views.path()), Item.here("Report")),
            "page",
            view));
  }

  private static final Item HOME = new Item("Exercises", "/exercises");

  private ExerciseViews views(Actor actor, String force, String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("exercise", code);
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var record = exercises.record(actor, new ForceId(force), code, today);
    return new ExerciseViews(record, shown, today);
  }
}
