package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
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
import uk.muster.workforce.skills.Skills;
import uk.muster.workforce.skills.SkillsMatrix.By;

/// How many hold which skill, by rank or by base. Whoever may read counts sees the numbers; they
/// lead to the people only for whoever may read people.
@Controller
class SkillPages {
  private static final String FAMILY = "public-order";
  private static final List<Choice> DIVISIONS =
      List.of(new Choice("rank", "Rank"), new Choice("base", "Base"));

  private final Skills skills;
  private final Codes codes;
  private final Clock clock;

  SkillPages(Skills skills, Catalogue catalogue, Clock clock) {
    this.skills = skills;
    this.clock = clock;
    codes = new Codes(catalogue);
  }

  @GetMapping("/skills")
  ModelAndView matrix(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = FAMILY) String family,
      @RequestParam(defaultValue = "rank") String by,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_COUNTS);
    var errors = new ArrayList<FieldError>();
    var day = PeopleForm.day("on", "On", on, errors).orElse(today());
    var tables = tables(actor, force, by, day);
    var id = tables.matrix().force();
    var view =
        new SkillsView(
            errors.isEmpty() ? tables.heading() : "Skills in numbers",
            errors.isEmpty() ? tables.age() : "",
            errors,
            id.value(),
            codes.forces(actor, Right.READ_COUNTS),
            family,
            codes.families(),
            by,
            DIVISIONS,
            Field.of("on", "On").holding(on.isBlank() ? Words.date(day) : on).among(errors),
            tables.matrix(family),
            tables.bySkill(),
            tables.named() ? tables.ending("") : "",
            Address.of("/skills.csv").with("force", id.value()).with("on", on).text(),
            Address.of("/skills/matrix.csv")
                .with("force", id.value())
                .with("family", family)
                .with("by", by)
                .with("on", on)
                .text());
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
    actor.require(Right.READ_COUNTS);
    var tables = tables(actor, force, "rank", dayOf(on));
    var matrix = tables.matrix();
    return CsvFile.of(shell, "skills-" + matrix.force(), matrix.on(), tables.bySkill());
  }

  @GetMapping("/skills/matrix.csv")
  CsvFile matrixFile(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = FAMILY) String family,
      @RequestParam(defaultValue = "rank") String by,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_COUNTS);
    var tables = tables(actor, force, by, dayOf(on));
    var matrix = tables.matrix();
    var subject = "skills-by-%s-%s-%s".formatted(by, family, matrix.force());
    return CsvFile.of(shell, subject, matrix.on(), tables.matrix(family));
  }

  private SkillTables tables(Actor actor, String force, String by, LocalDate day) {
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    var matrix = skills.matrix(actor, id, day, by(by), AccreditationTables.NEAR);
    return new SkillTables(codes, matrix, actor.can(Right.READ_PEOPLE, id));
  }

  private static By by(String text) {
    return switch (text) {
      case "rank" -> By.RANK;
      case "base" -> By.BASE;
      default -> throw new IllegalArgumentException("by (%s) must be rank or base".formatted(text));
    };
  }

  private LocalDate dayOf(String on) {
    var errors = new ArrayList<FieldError>();
    var day = PeopleForm.day("on", "On", on, errors);
    CsvFile.refuse(errors);
    return day.orElse(today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
