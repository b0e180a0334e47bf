package uk.muster.readiness.succession.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.readiness.succession.Succession;
import uk.muster.readiness.succession.SuccessionAnswer;
import uk.muster.readiness.web.Names;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The months ahead: of one force, of the people behind them, and of forces side by side.
@Controller
class SuccessionPages {
  private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

  private final Succession succession;
  private final Catalogue catalogue;
  private final SuccessionTables tables;
  private final SuccessionViews views;
  private final Clock clock;

  SuccessionPages(Succession succession, Catalogue catalogue, Clock clock) {
    this.succession = succession;
    this.catalogue = catalogue;
    this.clock = clock;
    tables = new SuccessionTables(catalogue);
    views = new SuccessionViews(catalogue, tables);
  }

  @GetMapping("/succession/{force}")
  ModelAndView force(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> entries) {
    var form = new SuccessionForm(entries);
    var answer = answer(actor, force, form);
    var view = views.view(answer, form, actor.can(Right.READ_PEOPLE, answer.force().id()));
    var titled =
        shell.page(
            view.heading(),
            new Item("Succession", "/succession"),
            Item.here(Names.shortName(answer.force())));
    return new ModelAndView(
        "succession/force",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private SuccessionAnswer answer(Actor actor, String force, SuccessionForm form) {
    var id = id(actor, Right.READ_COUNTS, force);
    return succession.answer(actor, form.question(id, today()));
  }

  private static ForceId id(Actor actor, Right right, String force) {
    actor.require(right);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(right, id);
    return id;
  }

  @GetMapping("/succession/{force}/months.csv")
  CsvFile months(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> entries) {
    var form = new SuccessionForm(entries);
    var answer = answer(actor, force, form);
    CsvFile.refuse(form.errors());
    return CsvFile.of(
        shell, "succession-" + answer.force().id(), answer.today(), tables.months(answer, false));
  }

  @GetMapping("/succession/{force}/people")
  ModelAndView people(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam(defaultValue = "psu") String unit,
      @RequestParam(defaultValue = "") String month) {
    var id = id(actor, Right.READ_PEOPLE, force);
    var of = month(month);
    var table = tables.people(id, succession.people(actor, id, unit, of));
    var view =
        new PeopleView(
            "%s: %s in %s %d"
                .formatted(
                    catalogue.force(id).map(Names::shortName).orElse(force),
                    Words.count(table.rows().size(), "change", "changes"),
                    Words.month(of),
                    of.getYear()),
            table,
            Address.of("/succession/%s/people.csv".formatted(id))
                .with("unit", unit)
                .with("month", of.toString())
                .text());
    return new ModelAndView(
        "succession/people",
        Map.of(
            "shell",
            shell.page(
                view.heading(),
                new Item("Succession", "/succession/%s?unit=%s".formatted(id, unit)),
                Item.here("People")),
            "page",
            view));
  }

  @GetMapping("/succession/{force}/people.csv")
  CsvFile peopleFile(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam(defaultValue = "psu") String unit,
      @RequestParam(defaultValue = "") String month) {
    var id = id(actor, Right.READ_PEOPLE, force);
    var of = month(month);
    return CsvFile.of(
        shell,
        "succession-people-" + id,
        of.atDay(1),
        tables.people(id, succession.people(actor, id, unit, of)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private YearMonth month(String text) {
    if (text.isEmpty()) {
      return YearMonth.from(today());
    }
    if (!MONTH.matcher(text).matches()) {
      throw new NotFound("month", text);
    }
    return YearMonth.parse(text);
  }

  @GetMapping("/succession")
  ModelAndView forces(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "psu") String unit,
      @RequestParam(defaultValue = "") String region) {
    actor.require(Right.READ_COUNTS);
    var table = outlooks(actor, unit, region);
    var view =
        new ForcesView(
            "%s over the next 24 months"
                .formatted(Words.count(table.rows().size(), "force", "forces")),
            Field.of("unit", "Unit").holding(unit),
            catalogue.unitTypes().stream().map(one -> new Choice(one.code(), one.name())).toList(),
            Field.of("region", "Region").holding(region),
            regions(),
            table,
            Address.of("/succession.csv").with("unit", unit).with("region", region).text(),
            region.isEmpty() ? "" : "/succession/regions/" + region,
            Address.of("/succession/units").with("region", region).text());
    return new ModelAndView(
        "succession/forces",
        Map.of("shell", shell.page(view.heading(), Item.here("Succession")), "page", view));
  }

  @GetMapping("/succession.csv")
  CsvFile forcesFile(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "psu") String unit,
      @RequestParam(defaultValue = "") String region) {
    actor.require(Right.READ_COUNTS);
    return CsvFile.of(shell, "succession-" + unit, today(), outlooks(actor, unit, region));
  }

  private Table outlooks(Actor actor, String unit, String region) {
    if (!region.isEmpty() && catalogue.grouping(region).isEmpty()) {
      throw new NotFound("region", region);
    }
    return tables.outlooks(succession.outlooks(actor, unit, region), unit);
  }

  private List<Choice> regions() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Choice("", "All that the post covers")),
            catalogue.groupings(Grouping.Kind.REGION).stream()
                .map(one -> new Choice(one.code(), one.name())))
        .toList();
  }
}
