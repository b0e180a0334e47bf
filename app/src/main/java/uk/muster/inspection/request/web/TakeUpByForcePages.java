package uk.muster.inspection.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.inspection.request.TakeUpByForce;
import uk.muster.inspection.request.TakeUpsByForce;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Take-up of a course in every force that the post covers.
@Controller
class TakeUpByForcePages {
  private static final String PATH = "/comparison/take-up";

  private final TakeUpsByForce takeUps;
  private final Catalogue catalogue;
  private final Clock clock;

  TakeUpByForcePages(TakeUpsByForce takeUps, Catalogue catalogue, Clock clock) {
    this.takeUps = takeUps;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView page(Actor actor, Shell shell, @RequestParam(defaultValue = "") String course) {
    actor.require(Right.READ_COUNTS);
    var courses = takeUps.courses(actor);
    var tables = tables(takeUps.of(actor, chosen(courses, course)));
    var view =
        new TakeUpByForceView(
            courses.isEmpty() ? "No take-up of a course is known" : tables.heading(),
            "Enrolled and completed over the headcount of each force's newest census, beside what"
                + " the force answered to the inspectorate. Census days differ. A count under 5 is"
                + " not told to who may not read the people, nor one from which it follows.",
            Field.of("course", "Course").holding(tables.takeUp().course()),
            courses.stream().map(one -> new Choice(one, one)).toList(),
            tables.chart(),
            tables.table(),
            Address.of(PATH + ".csv").with("course", tables.takeUp().course()).text());
    return new ModelAndView(
        "inspection/take-up",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Comparison", "/comparison"), Item.here("Take-up")),
            "page",
            view));
  }

  @GetMapping(PATH + ".csv")
  CsvFile file(Actor actor, Shell shell, @RequestParam(defaultValue = "") String course) {
    actor.require(Right.READ_COUNTS);
    var found = takeUps.of(actor, chosen(takeUps.courses(actor), course));
    return CsvFile.of(shell, "take-up-by-force", LocalDate.now(clock), tables(found).table());
  }

  private TakeUpByForceTables tables(TakeUpByForce found) {
    return new TakeUpByForceTables(found, this::name);
  }

  private static String chosen(List<String> courses, String asked) {
    return courses.contains(asked) || courses.isEmpty() ? asked : courses.getFirst();
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }
}
