package uk.muster.workforce.training.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.RowLinks;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.web.Codes;

/// One course, its sessions, and how it stood before.
@Controller
class CoursePages {
  private final Courses courses;
  private final RowLinks rows;
  private final TrainingTables tables;
  private final CourseTables inWords;

  CoursePages(Courses courses, RowLinks rows, Catalogue catalogue) {
    this.courses = courses;
    this.rows = rows;
    tables = new TrainingTables(new Codes(catalogue));
    inWords = new CourseTables(tables);
  }

  @GetMapping("/training/courses/{force}/{course}")
  ModelAndView course(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String course) {
    actor.require(Right.READ_COUNTS);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("course", course);
    }
    var found = courses.course(actor, new ForceId(force), course);
    var view =
        new CourseView(
            found.now().name(),
            rows.toOne(actor, new ForceId(force), "courses", Map.of("course", course)),
            inWords.facts(found.now()),
            tables.sessions(found.sessions(), false),
            inWords.courseHistory(found.versions()));
    return new ModelAndView(
        "training/course",
        Map.of(
            "shell",
            shell.page(
                view.heading(), new Item("Training", "/training"), Item.here(view.heading())),
            "page",
            view));
  }
}
