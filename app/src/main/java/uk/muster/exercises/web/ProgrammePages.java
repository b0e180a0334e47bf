package uk.muster.exercises.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exercises.ExerciseYear;
import uk.muster.exercises.Exercises;
import uk.muster.look.Link;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.register.shown.Shown;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What a force exercises: counts of twelve months, what is planned, what is missing.
@Controller
class ProgrammePages {
  private static final String PATH = "/exercises";

  private final Exercises exercises;
  private final Catalogue catalogue;
  private final Shown shown;
  private final Clock clock;

  ProgrammePages(
      Exercises exercises,
      Register register,
      FieldReading reading,
      Catalogue catalogue,
      Clock clock) {
    this.exercises = exercises;
    this.catalogue = catalogue;
    this.clock = clock;
    shown = new Shown(register, reading, catalogue);
  }

  @GetMapping(PATH)
  ModelAndView programme(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = ForceAndDay.of(actor, catalogue, force, on, today());
    var year = exercises.year(actor, asked.force(), asked.on());
    var tables = new ProgrammeTables(year, shown);
    var view =
        new ProgrammeView(
            tables.heading(asked.name()),
            tables.lead(),
            asked.errors(),
            asked.force().value(),
            asked.forces(),
            asked.onField(),
            tables.figures(),
            Stream.of(
                    tables.byType(),
                    tables.held(),
                    tables.planned(),
                    tables.plansMissed(),
                    tables.risksMissed(),
                    tables.programmes(),
                    tables.undated())
                .map(Section::new)
                .toList(),
            List.of(
                new Link("Lessons", asked.address("/lessons")),
                new Link("Add an exercise", "/registers/exercises/new?force=" + asked.force()),
                new Link("All exercises", asked.address("/registers/exercises")),
                new Link("Download those held as CSV", asked.address(PATH + ".csv"))));
    var titled =
        shell
            .atLeast(classification(year))
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Exercises"));
    return new ModelAndView(
        "exercises/programme",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping(PATH + ".csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = ForceAndDay.of(actor, catalogue, force, on, today());
    CsvFile.refuse(asked.errors());
    var year = exercises.year(actor, asked.force(), asked.on());
    return CsvFile.of(
        shell.atLeast(classification(year)),
        "exercises-" + asked.force(),
        asked.on(),
        new ProgrammeTables(year, shown).held());
  }

  private static Classification classification(ExerciseYear year) {
    return Classification.of(
        Stream.of(
                year.held(),
                year.planned(),
                year.undated(),
                year.programmes(),
                year.plansMissed(),
                year.risksMissed())
            .flatMap(List::stream)
            .map(Entry::classification));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
