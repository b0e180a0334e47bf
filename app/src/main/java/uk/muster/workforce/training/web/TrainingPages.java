package uk.muster.workforce.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.workforce.training.CourseLine;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.training.Enrolment;
import uk.muster.workforce.training.Enrolments;
import uk.muster.workforce.web.Codes;

/// What is offered to the people of a force, and files of it.
@Controller
class TrainingPages {
  private final Courses courses;
  private final Enrolments enrolments;
  private final Codes codes;
  private final CourseTables tables;
  private final Clock clock;

  TrainingPages(Courses courses, Enrolments enrolments, Catalogue catalogue, Clock clock) {
    this.courses = courses;
    this.enrolments = enrolments;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new CourseTables(new TrainingTables(codes));
  }

  @GetMapping("/training")
  ModelAndView courses(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    var lines = courses.offered(actor, id);
    var view =
        new TrainingView(
            heading(id, lines),
            "Courses of the force, and those of other forces that are open to it.",
            id.value(),
            codes.forces(actor, Right.READ_COUNTS),
            links(id),
            tables.courses(id, lines),
            downloads(actor, id));
    return new ModelAndView(
        "training/courses", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  @GetMapping("/training.csv")
  CsvFile coursesFile(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    return CsvFile.of(
        shell, "courses-" + id, today(), tables.courses(id, courses.offered(actor, id)));
  }

  /// As a file that can be imported elsewhere.
  @GetMapping("/training/enrolments.csv")
  CsvFile enrolmentsFile(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_PEOPLE);
    var id = new ForceId(codes.forceOr(actor, force));
    actor.require(Right.READ_PEOPLE, id);
    return CsvFile.of(
        shell,
        "enrolments-" + id,
        today(),
        List.of(
            Column.of("force"),
            Column.of("person_id"),
            Column.of("session_force"),
            Column.of("session"),
            Column.of("state"),
            Column.of("enrolled_on"),
            Column.of("course"),
            Column.of("starts_on"),
            Column.of("attended"),
            Column.of("result"),
            Column.of("result_on")),
        row -> enrolments.each(actor, id, one -> row.accept(line(one))));
  }

  private static List<Cell> line(Enrolment one) {
    return List.of(
        Cell.of(one.force().value()),
        Cell.of(one.personId()),
        Cell.of(one.sessionForce().value()),
        Cell.of(one.session()),
        Cell.of(one.state()),
        Cell.day(one.enrolledOn()),
        Cell.of(one.courseName()),
        Cell.day(one.days().from()),
        Cell.of(one.result().map(Enrolment.Result::attended).orElse("")),
        Cell.of(one.result().map(Enrolment.Result::result).orElse("")),
        one.result().map(result -> Cell.day(result.on())).orElse(Cell.of("")));
  }

  private String heading(ForceId force, List<CourseLine> lines) {
    var sessions = lines.stream().mapToInt(line -> line.sessions().number()).sum();
    return "%s: %s, %s to come"
        .formatted(
            codes.force(force),
            Words.count(lines.size(), "course", "courses"),
            Words.count(sessions, "session", "sessions"));
  }

  private List<Link> links(ForceId force) {
    var links = new ArrayList<Link>();
    links.add(new Link("Calendar of sessions", at("/training/calendar", force)));
    links.add(new Link("Take-up of e-learning", at("/training/take-up", force)));
    links.add(new Link("What the region needs", "/training/requirements"));
    links.add(new Link("Who trained together", "/training/together"));
    links.add(new Link("Compare forces", "/consistency"));
    links.add(new Link("Succession", "/succession/" + force));
    links.add(new Link("Skills in numbers", at("/skills", force)));
    return links;
  }

  private static List<Link> downloads(Actor actor, ForceId force) {
    var links = new ArrayList<Link>();
    links.add(new Link("Download the courses as CSV", at("/training.csv", force)));
    if (actor.can(Right.READ_PEOPLE, force)) {
      links.add(new Link("Download all enrolments as CSV", at("/training/enrolments.csv", force)));
    }
    return links;
  }

  static String at(String path, ForceId force) {
    return Address.of(path).with("force", force.value()).text();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
