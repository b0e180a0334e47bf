package uk.muster.workforce.takeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.takeup.TakeUp;
import uk.muster.workforce.takeup.TakeUps;
import uk.muster.workforce.web.Codes;

/// How far a workforce has taken up courses of e-learning.
@Controller
class TakeUpPages {
  private final TakeUps takeUps;
  private final Codes codes;
  private final TakeUpTables tables;
  private final Clock clock;

  TakeUpPages(TakeUps takeUps, Catalogue catalogue, Clock clock) {
    this.takeUps = takeUps;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new TakeUpTables(codes);
  }

  @GetMapping("/training/take-up")
  ModelAndView force(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    var byCensus = new LinkedHashMap<String, List<TakeUp>>();
    takeUps
        .of(actor, id)
        .forEach(one ->
            byCensus
                .computeIfAbsent(
                    "%s, %s".formatted(one.course(), Words.date(one.censusOn())),
                    _ -> new ArrayList<>())
                .add(one));
    var parts = new ArrayList<TakeUpView.Part>();
    byCensus.forEach(
        (heading, rows) -> parts.add(tables.part(heading, "Group", rows, tables::group)));
    return page(
        shell,
        new TakeUpView(
            "%s: take-up of %s"
                .formatted(codes.force(id), Words.count(parts.size(), "course", "courses")),
            "Enrolled and completed over the headcount of one census day, as the source gives"
                + " them.",
            "/training/take-up",
            id.value(),
            codes.forces(actor, Right.READ_COUNTS),
            new Link("All forces that your post covers", "/training/take-up/forces"),
            parts,
            "No take-up is known. Import take-up.csv to fill it.",
            Address.of("/training/take-up.csv").with("force", id.value()).text()));
  }

  @GetMapping("/training/take-up.csv")
  CsvFile forceFile(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    actor.require(Right.READ_COUNTS);
    var id = new ForceId(codes.forceOr(actor, Right.READ_COUNTS, force));
    return CsvFile.of(
        shell,
        "take-up-" + id,
        today(),
        tables.table("Take-up", "Group", takeUps.of(actor, id), tables::group));
  }

  @GetMapping("/training/take-up/forces")
  ModelAndView forces(Actor actor, Shell shell) {
    actor.require(Right.READ_COUNTS);
    var byCourse = new LinkedHashMap<String, List<TakeUp>>();
    takeUps
        .newest(actor)
        .forEach(one -> byCourse.computeIfAbsent(one.course(), _ -> new ArrayList<>()).add(one));
    var parts = new ArrayList<TakeUpView.Part>();
    byCourse.forEach((course, rows) ->
        parts.add(tables.part(course, "Force", rows, one -> codes.force(one.force()))));
    return page(
        shell,
        new TakeUpView(
            "Take-up of %s by force".formatted(Words.count(parts.size(), "course", "courses")),
            "The newest census of the whole workforce of each force. Census days differ.",
            "",
            "",
            List.of(),
            new Link("One force, by group", "/training/take-up"),
            parts,
            "No take-up is known.",
            "/training/take-up/forces.csv"));
  }

  @GetMapping("/training/take-up/forces.csv")
  CsvFile forcesFile(Actor actor, Shell shell) {
    actor.require(Right.READ_COUNTS);
    return CsvFile.of(
        shell,
        "take-up-by-force",
        today(),
        tables.table("Take-up", "Force", takeUps.newest(actor), one -> codes.force(one.force())));
  }

  private static ModelAndView page(Shell shell, TakeUpView view) {
    return new ModelAndView(
        "training/take-up",
        Map.of(
            "shell",
            shell.page(view.heading(), new Item("Training", "/training"), Item.here("Take-up")),
            "page",
            view));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
