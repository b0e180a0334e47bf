package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.workforce.Workforce;

/// How many hold which skill where.
@Controller
class SkillPages {
  private static final String FAMILY = "public-order";

  private final Workforce workforce;
  private final Codes codes;
  private final SkillTables tables;
  private final Clock clock;

  SkillPages(Workforce workforce, Catalogue catalogue, Clock clock) {
    this.workforce = workforce;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new SkillTables(codes);
  }

  @GetMapping("/skills")
  ModelAndView matrix(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = FAMILY) String family,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_PEOPLE);
    var errors = new ArrayList<FieldError>();
    var day = PeopleForm.day("on", "On", on, errors).orElse(today());
    var id = new ForceId(codes.forceOr(actor, force));
    var matrix = workforce.skills(actor, id, day, AccreditationTables.NEAR);
    var view =
        new SkillsView(
            tables.heading(matrix),
            errors,
            id.value(),
            codes.forces(actor),
            family,
            codes.families(),
            Field.of("on", "On").holding(on.isEmpty() ? Words.date(day) : on).among(errors),
            tables.byBase(matrix, family),
            tables.bySkill(matrix),
            Address.of("/people/expiring").with("force", id.value()).text(),
            Address.of("/skills.csv").with("force", id.value()).with("on", on).text());
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "workforce/skills",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/skills.csv")
  CsvFile skillsFile(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_PEOPLE);
    var day = PeopleForm.day("on", "On", on, new ArrayList<>()).orElse(today());
    var id = new ForceId(codes.forceOr(actor, force));
    var matrix = workforce.skills(actor, id, day, AccreditationTables.NEAR);
    return CsvFile.of(shell, "skills-" + id, day, tables.bySkill(matrix));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
