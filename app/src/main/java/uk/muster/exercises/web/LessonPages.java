package uk.muster.exercises.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exercises.lesson.LessonSearch;
import uk.muster.exercises.lesson.Lessons;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.shown.Shown;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Lessons by state, searched and narrowed.
@Controller
class LessonPages {
  private static final String PATH = "/lessons";
  private static final int LONGEST = 200;

  private final Lessons lessons;
  private final Catalogue catalogue;
  private final Shown shown;
  private final Clock clock;

  LessonPages(
      Lessons lessons, Register register, FieldReading reading, Catalogue catalogue, Clock clock) {
    this.lessons = lessons;
    this.catalogue = catalogue;
    this.clock = clock;
    shown = new Shown(register, reading, catalogue);
  }

  @GetMapping(PATH)
  ModelAndView lessons(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String threat,
      @RequestParam(defaultValue = "") String theme) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var asked = ForceAndDay.of(actor, catalogue, force, on, today);
    var words = q.substring(0, Math.min(q.length(), LONGEST)).replace("\0", "");
    var board =
        lessons.board(actor, asked.force(), new LessonSearch(words, threat, theme), asked.on());
    var tables = new LessonTables(board, shown, asked);
    var threats = choices("threats");
    var themes = choices("themes");
    var view =
        new LessonsView(
            tables.heading(),
            tables.lead(words),
            asked.errors(),
            asked.force().value(),
            asked.forces(),
            asked.onField(),
            Field.of("q", "Words").holding(words),
            Field.of("threat", "Threat").holding(threat),
            threats,
            Field.of("theme", "Joint doctrine").holding(theme),
            themes,
            Words.line(
                words,
                threat.isEmpty() ? "" : Choice.text(threats, threat),
                theme.isEmpty() ? "" : Choice.text(themes, theme)),
            tables.figures(),
            tables.sections(),
            links(actor, asked));
    var titled =
        shell
            .atLeast(board.classification())
            .page(view.heading(), new Item("Exercises", "/exercises"), Item.here("Lessons"));
    return new ModelAndView(
        "exercises/lessons",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static List<Link> links(Actor actor, ForceAndDay asked) {
    var all = new ArrayList<Link>();
    if (actor.can(Right.CHANGE_CAPABILITY, asked.force())) {
      all.add(new Link("Write down a lesson", "/lessons/new?force=" + asked.force()));
    }
    all.add(new Link("Exercises", asked.address("/exercises")));
    all.add(new Link("All lessons as a list", asked.address("/registers/lessons")));
    all.add(new Link("Contacts for lessons", asked.address("/registers/lesson-contacts")));
    return all;
  }

  /// The codes of a field of lessons, after "any".
  private List<Choice> choices(String field) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", "Any"));
    shown
        .register()
        .kind("lessons")
        .field(field)
        .ifPresent(one ->
            shown
                .reading()
                .words(one)
                .forEach(word -> all.add(new Choice(word.code(), word.words()))));
    return all;
  }
}
