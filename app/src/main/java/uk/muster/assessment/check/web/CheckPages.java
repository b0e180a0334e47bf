package uk.muster.assessment.check.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What does not go together in what a force keeps, and where each can be mended.
@Controller
class CheckPages {
  private final CrossChecks checks;
  private final Catalogue catalogue;
  private final Clock clock;

  CheckPages(CrossChecks checks, Catalogue catalogue, Clock clock) {
    this.checks = checks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/checks")
  ModelAndView list(Actor actor, Shell shell, @RequestParam Map<String, String> values) {
    actor.require(Right.READ_ASSESSMENTS);
    var asked = new Asked(values, LocalDate.now(clock));
    var view = view(actor, asked);
    var titled = shell.page(view.heading(), Item.here("Cross-checks"));
    return new ModelAndView(
        "assessment/checks",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/checks.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> values) {
    actor.require(Right.READ_ASSESSMENTS);
    var asked = new Asked(values, LocalDate.now(clock));
    var force = asked.force(actor);
    var day = asked.on().orElseThrow(() -> new NotFound("day", asked.value("on")));
    var found = checks.of(actor, force, day).found().stream().filter(asked::wants).toList();
    return CsvFile.of(
        shell, "cross-checks-" + force, day, new CheckTables(catalogue).findings(found));
  }

  private ChecksView view(Actor actor, Asked asked) {
    var force = asked.force(actor);
    var day = asked.on().orElse(asked.today());
    var checked = checks.of(actor, force, day);
    var tables = new CheckTables(catalogue);
    var counted = CheckCounts.counted(checked);
    var field = asked.field();
    return new ChecksView(
        "%s: %s on %s"
            .formatted(name(force), counted.isEmpty() ? "nothing found" : counted, Words.date(day)),
        lead(checked),
        field.isWrong() ? List.of(field.toError()) : List.of(),
        Field.of("force", "Force").holding(force.value()),
        forces(actor),
        field,
        Field.of("severity", "How grave").holding(asked.value("severity")),
        with(
            "All",
            Stream.of(Severity.values())
                .map(one ->
                    new Choice(one.name().toLowerCase(Locale.ROOT), Words.sentence(one.words())))),
        Field.of("threat", "Threat").holding(asked.value("threat")),
        with(
            "All",
            CheckCounts.threats(checked).stream()
                .filter(code -> !code.isEmpty())
                .map(code -> new Choice(code, tables.threat(code)))),
        Field.of("c", "C").holding(asked.value("c")),
        with("All", catalogue.fourCs().stream().map(one -> new Choice(one.code(), one.name()))),
        Words.line(
            asked.value("severity"),
            asked.value("threat").isEmpty() ? "" : tables.threat(asked.value("threat")),
            asked.value("c").isEmpty() ? "" : tables.c(asked.value("c")),
            day.toString()),
        new CheckCounts(tables).table(checked),
        tables.findings(checked.found().stream().filter(asked::wants).toList()),
        tables.checks(checked),
        tables.waiting(),
        asked.file(force));
  }

  private static String lead(CheckedForce checked) {
    var made =
        "%s made; each finding leads to the place that mends it."
            .formatted(Words.count(checked.checks().size(), "check was", "checks were"));
    var hidden =
        checked.hidden() == 0
            ? ""
            : " %s on entries that your post may not see."
                .formatted(
                    Words.count(checked.hidden(), "more finding rests", "more findings rest"));
    var notMade =
        checked.notMade() == 0
            ? ""
            : " %s a right that your post does not hold for this force."
                .formatted(Words.count(checked.notMade(), "check needs", "checks need"));
    return made + hidden + notMade;
  }

  private static List<Choice> with(String all, Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", all)), choices).toList();
  }

  private List<Choice> forces(Actor actor) {
    var forces = actor.forcesWith(Right.READ_ASSESSMENTS).stream().sorted().toList();
    return forces.size() < 2
        ? List.of()
        : forces.stream().map(id -> new Choice(id.value(), name(id))).toList();
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }
}
