package uk.muster.assessment.comparison.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.comparison.Comparison;
import uk.muster.assessment.comparison.Comparisons;
import uk.muster.assessment.comparison.Peers;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// An indicator compared between forces.
@Controller
class ComparisonPages {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 3;

  private final Comparisons comparisons;
  private final IndicatorValues indicators;
  private final Catalogue catalogue;
  private final Clock clock;

  ComparisonPages(
      Comparisons comparisons, IndicatorValues indicators, Catalogue catalogue, Clock clock) {
    this.comparisons = comparisons;
    this.indicators = indicators;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/comparison")
  ModelAndView show(Actor actor, Shell shell, @RequestParam Map<String, String> asked) {
    actor.require(Right.READ_CAPABILITY);
    var today = LocalDate.now(clock);
    var question = ComparisonForm.of(asked, today);
    var indicator = indicator(actor, question.indicator());
    var seen = comparisons.forces(actor, indicator);
    var force = force(actor, question.force(), seen);
    var peers = question.peers().of(catalogue, force, seen);
    var day = question.day().orElse(today);
    var comparison = comparisons.compare(actor, indicator.identifier(), peers, day);
    var tables = new ComparisonTables(force, this::name);
    var heading = ComparisonWords.heading(comparison, force, name(force));
    var days = IntStream.rangeClosed(0, QUARTERS).mapToObj(q -> day.minusMonths((long) q * MONTHS));
    var view =
        new ComparisonView(
            heading,
            ComparisonWords.lead(
                comparison, day, catalogue.forces().size() - seen.size(), question.peers()),
            question.errors(),
            Field.of("indicator", "Indicator").holding(indicator.identifier()),
            seen(actor),
            Field.of("force", "Force looked at").holding(force.value()),
            seen.stream().map(id -> new Choice(id.value(), name(id))).toList(),
            Field.of("peers", "Compared with").holding(question.peers().code()),
            Stream.of(Peers.values()).map(one -> new Choice(one.code(), one.words())).toList(),
            question.on(),
            tables.chart(comparison, heading + ". The table says the same."),
            tables.ranks(comparison),
            tables.outliers(comparison),
            question.trend()
                ? Optional.of(
                    tables.trend(
                        comparisons.trend(actor, indicator.identifier(), force, days.toList())))
                : Optional.empty(),
            question.withTrend(indicator.identifier(), force),
            question.file(indicator.identifier(), force));
    var titled =
        shell.page(
            view.heading(),
            new Item("Indicators", "/indicators?force=" + force),
            Item.here("Compare forces"));
    return new ModelAndView(
        "assessment/comparison",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping("/comparison.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> asked) {
    actor.require(Right.READ_CAPABILITY);
    var question = ComparisonForm.of(asked, LocalDate.now(clock));
    var day = question.day().orElseThrow(() -> new NotFound("day", question.on().value()));
    var indicator = indicator(actor, question.indicator());
    var seen = comparisons.forces(actor, indicator);
    var force = force(actor, question.force(), seen);
    Comparison comparison =
        comparisons.compare(
            actor, indicator.identifier(), question.peers().of(catalogue, force, seen), day);
    return CsvFile.of(
        shell,
        "comparison-" + indicator.identifier().replace('.', '-'),
        day,
        new ComparisonTables(force, this::name).ranks(comparison));
  }

  /// The one asked for; the first that the post may see when none is.
  private Indicator indicator(Actor actor, String asked) {
    var indicator =
        asked.isBlank()
            ? indicators.all(actor).stream().filter(one -> actor.can(one.right())).findFirst()
            : indicators.find(actor, asked);
    var found = indicator.orElseThrow(() -> new NotFound("indicator", asked));
    actor.require(found.right());
    return found;
  }

  private ForceId force(Actor actor, String asked, SortedSet<ForceId> seen) {
    if (asked.isBlank() && !seen.isEmpty()) {
      return seen.getFirst();
    }
    if (!ForceId.isShaped(asked) || catalogue.force(new ForceId(asked)).isEmpty()) {
      throw new NotFound("force", asked);
    }
    var force = new ForceId(asked);
    actor.require(Right.READ_CAPABILITY, force);
    return force;
  }

  private List<Choice> seen(Actor actor) {
    return indicators.all(actor).stream()
        .filter(one -> actor.can(one.right()))
        .map(one -> new Choice(one.identifier(), one.title()))
        .toList();
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }
}
