package uk.muster.assessment.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.assessment.indicator.Threshold;
import uk.muster.assessment.indicator.Threshold.Standing;
import uk.muster.assessment.indicator.Thresholds;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The indicators that the modules declare, with their values for a force and a day.
@Controller
class IndicatorPages {
  private final IndicatorValues indicators;
  private final Thresholds thresholds;
  private final Catalogue catalogue;
  private final Clock clock;

  IndicatorPages(
      IndicatorValues indicators, Thresholds thresholds, Catalogue catalogue, Clock clock) {
    this.indicators = indicators;
    this.thresholds = thresholds;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/indicators")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_CAPABILITY);
    var id = force(actor, force);
    var field = Field.of("on", "On").holding(on);
    var day = day(on);
    var asked =
        day.isPresent()
            ? field
            : field.wrong(
                "On (%s) must be a day of the calendar, such as 21 November 2026".formatted(on));
    var shown = day.orElseGet(() -> LocalDate.now(clock));
    var mine = indicators.seen(actor, id);
    var view =
        new IndicatorsView(
            "%s: %s on %s"
                .formatted(
                    name(id),
                    Words.count(mine.size(), "indicator", "indicators"),
                    Words.date(shown)),
            asked.isWrong() ? List.of(asked.toError()) : List.of(),
            Field.of("force", "Force").holding(id.value()),
            forces(actor),
            asked,
            values(actor, id, shown),
            definitions(mine),
            Address.of("/indicators.csv").with("force", id.value()).with("on", on).text());
    var titled =
        shell.page(view.heading(), new Item("Registers", "/registers"), Item.here("Indicators"));
    return new ModelAndView(
        "assessment/indicators",
        Map.of("shell", asked.isWrong() ? titled.withErrors() : titled, "page", view));
  }

  @GetMapping("/indicators.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    actor.require(Right.READ_CAPABILITY);
    var id = force(actor, force);
    var day = day(on).orElseThrow(() -> new NotFound("day", on));
    return CsvFile.of(shell, "indicators-" + id, day, values(actor, id, day));
  }

  private static ForceId force(Actor actor, String text) {
    var force =
        ForceId.isShaped(text)
            ? new ForceId(text)
            : actor.forcesWith(Right.READ_CAPABILITY).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new NotFound("force", text));
    actor.require(Right.READ_CAPABILITY, force);
    return force;
  }

  private Optional<LocalDate> day(String text) {
    return text.isBlank()
        ? Optional.of(LocalDate.now(clock))
        : Days.parse(text).filter(day -> Days.isNear(day, LocalDate.now(clock)));
  }

  private List<Choice> forces(Actor actor) {
    var forces = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    return forces.size() < 2
        ? List.of()
        : forces.stream().map(id -> new Choice(id.value(), name(id))).toList();
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(force -> force.name()).orElse(id.value());
  }

  private Table values(Actor actor, ForceId force, LocalDate on) {
    var values = indicators.of(actor, force, on);
    var held = thresholds.of(actor, force, on);
    var rows = new ArrayList<List<Cell>>();
    for (var one : indicators.seen(actor, force)) {
      var value = Objects.requireNonNull(values.get(one.identifier()), one.identifier());
      var threshold = Optional.ofNullable(held.get(one.identifier()));
      rows.add(
          List.of(
              Cell.link(one.title(), "/indicators/%s/%s".formatted(force, one.identifier())),
              value(value),
              Cell.of(one.unit()),
              Cell.of(threshold.map(Threshold::words).orElse("none")),
              standing(threshold, value),
              Cell.of(one.source())));
    }
    return Table.of(
        "Indicators",
        "No module declares an indicator that your post may see.",
        List.of(
            Column.of("Indicator"),
            Column.number("Value"),
            Column.of("Unit"),
            Column.of("Threshold"),
            Column.of("Against it"),
            Column.of("Source")),
        rows);
  }

  static Cell value(Indicator.Value value) {
    return switch (value) {
      case Indicator.Value.Figure(var number, var href) -> Cell.link(number.toPlainString(), href);
      case Indicator.Value.None(var why, var href) -> Cell.link("none: " + why, href);
    };
  }

  /// Met is quiet; what is not met or cannot be told is marked.
  static Cell standing(Optional<Threshold> threshold, Indicator.Value value) {
    var standing = threshold.map(one -> one.standing(value)).orElse(Standing.NO_THRESHOLD);
    return switch (standing) {
      case MET -> Cell.state(State.MET, standing.words());
      case NOT_MET -> Cell.state(State.SHORT, standing.words());
      case NO_FIGURE -> Cell.state(State.OPEN, standing.words());
      case NO_THRESHOLD -> Cell.of("");
    };
  }

  private static Table definitions(List<Indicator> all) {
    return Table.of(
        "How each is worked out",
        "",
        List.of(
            Column.of("Identifier"),
            Column.of("Indicator"),
            Column.of("Better"),
            Column.of("Definition")),
        all.stream()
            .map(one ->
                List.of(
                    Cell.of(one.identifier()),
                    Cell.of(one.title()),
                    Cell.of(one.better().words()),
                    Cell.of(one.definition())))
            .toList());
  }
}
