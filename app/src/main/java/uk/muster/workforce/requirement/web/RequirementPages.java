package uk.muster.workforce.requirement.web;

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
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.requirement.RequirementGap;
import uk.muster.workforce.requirement.Requirements;
import uk.muster.workforce.web.Codes;

/// Gaps by region against what the region has said that it needs.
@Controller
class RequirementPages {
  private final Requirements requirements;
  private final Catalogue catalogue;
  private final Codes codes;
  private final Clock clock;

  RequirementPages(Requirements requirements, Catalogue catalogue, Clock clock) {
    this.requirements = requirements;
    this.catalogue = catalogue;
    this.clock = clock;
    codes = new Codes(catalogue);
  }

  @GetMapping("/training/requirements")
  ModelAndView gaps(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_COUNTS);
    var of = regionOr(actor, region);
    var errors = new ArrayList<FieldError>();
    var day = on.isBlank() ? today() : Days.asked(on).orElse(today());
    if (!on.isBlank() && Days.asked(on).isEmpty()) {
      errors.add(
          new FieldError(
              "on",
              "On (%s) must be a day of the calendar from 1900 to 2199, such as 21 November 2026"
                  .formatted(on)));
    }
    var gaps = requirements.gaps(actor, of.code(), day);
    var whole = whole(actor, of);
    var view =
        new RequirementView(
            heading(of, gaps, whole),
            whole
                ? "What the region has said, beside all in date in its forces on the day."
                : "Your post covers only some of the region's forces: only they are counted here.",
            errors,
            Field.of("region", "Region").holding(of.code()),
            catalogue.groupings(Grouping.Kind.REGION).stream()
                .map(one -> new Choice(one.code(), one.name()))
                .toList(),
            Field.of("on", "On").holding(errors.isEmpty() ? Words.date(day) : on).among(errors),
            table(gaps, whole),
            Address.of("/training/requirements.csv")
                .with("region", of.code())
                .with("on", day.toString())
                .text());
    var titled =
        shell.page(view.heading(), new Item("Training", "/training"), Item.here("Requirements"));
    return new ModelAndView(
        "training/requirements",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/training/requirements.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_COUNTS);
    var of = regionOr(actor, region);
    var day = on.isBlank() ? today() : Days.asked(on).orElseThrow(() -> new NotFound("day", on));
    return CsvFile.of(
        shell,
        "requirements-" + of.code(),
        day,
        table(requirements.gaps(actor, of.code(), day), whole(actor, of)));
  }

  private Grouping regionOr(Actor actor, String region) {
    if (!region.isEmpty()) {
      return catalogue
          .grouping(region)
          .filter(one -> one.kind() == Grouping.Kind.REGION)
          .orElseThrow(() -> new NotFound("region", region));
    }
    return actor.forcesWith(Right.READ_COUNTS).stream()
        .sorted()
        .findFirst()
        .map(catalogue::regionOf)
        .orElseThrow(() -> new NotFound("region", ""));
  }

  private static boolean whole(Actor actor, Grouping region) {
    return region.members().stream().allMatch(force -> actor.can(Right.READ_COUNTS, force));
  }

  private static String heading(Grouping region, List<RequirementGap> gaps, boolean whole) {
    if (gaps.isEmpty()) {
      return "%s has stated no requirement".formatted(region.name());
    }
    var missed = gaps.stream().filter(gap -> gap.missing() > 0).count();
    return whole
        ? "%s: %s of %s missed"
            .formatted(
                region.name(),
                Words.number(missed),
                Words.count(gaps.size(), "requirement", "requirements"))
        : "%s: %s"
            .formatted(region.name(), Words.count(gaps.size(), "requirement", "requirements"));
  }

  private Table table(List<RequirementGap> gaps, boolean whole) {
    var rows = new ArrayList<List<Cell>>();
    for (var gap : gaps) {
      var missing = gap.missing();
      rows.add(
          List.of(
              Cell.of(codes.skill(gap.requirement().skill())),
              Cell.of(gap.requirement().number()),
              Cell.of(gap.together()),
              !whole
                  ? Cell.of("not counted")
                  : missing > 0
                      ? Cell.state(State.SHORT, Words.number(missing) + " short")
                      : Cell.of(missing == 0 ? "exactly met" : Words.number(-missing) + " spare"),
              Cell.of(
                  gap.held().entrySet().stream()
                      .map(one -> "%s %d".formatted(name(one.getKey()), one.getValue()))
                      .collect(java.util.stream.Collectors.joining(", "))),
              Cell.of(gap.requirement().source())));
    }
    return Table.of(
        "Requirements",
        "Nobody has sent what the region needs. Import region-requirements.csv to fill this.",
        List.of(
            Column.of("Skill"),
            Column.number("Needed"),
            Column.number("In date"),
            Column.of("Gap"),
            Column.of("By force"),
            Column.of("Source")),
        rows);
  }

  private String name(ForceId force) {
    return catalogue.force(force).map(one -> one.shortName()).orElse(force.value());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
