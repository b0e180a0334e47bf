package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.engine.formation.Limit;
import uk.muster.look.Words;
import uk.muster.look.chart.StepChart;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.counts.Stretch;

/// Draws the next 12 months of a force: the days that cost or add units, and what happens on them.
final class Year {
  /// Events that a chart can show without letters standing on each other.
  private static final int MOST = 10;

  /// A day on which the number of units is another than the day before.
  ///
  /// @param low fewer units than ever before since the first day
  private record Turn(Stretch now, int difference, boolean low) {}

  private final ForceReadiness answer;
  private final UnitWords words;
  private final Addresses to;
  private final boolean all;
  private final List<Turn> turns = new ArrayList<>();
  private final List<String> followed;

  private Year(ForceReadiness answer, UnitWords words, Addresses to, boolean all) {
    this.answer = answer;
    this.words = words;
    this.to = to;
    this.all = all;
    followed =
        answer.plan().limits().stream()
            .filter(limit -> limit.kind() == Limit.Kind.PEOPLE)
            .findFirst()
            .orElseThrow()
            .names();
    int units = answer.counts().stretches().getFirst().formable();
    int least = units;
    for (var stretch : answer.turns()) {
      turns.add(new Turn(stretch, stretch.formable() - units, stretch.formable() < least));
      units = stretch.formable();
      least = Math.min(least, units);
    }
  }

  static YearView of(ForceReadiness answer, UnitWords words, Addresses to, boolean all) {
    return new Year(answer, words, to, all).view();
  }

  private YearView view() {
    int least = turns.stream().mapToInt(turn -> turn.now.formable()).min().orElse(0);
    var lettered =
        turns.stream()
            .sorted(
                Comparator.comparing((Turn turn) -> turn.now.formable() > least)
                    .thenComparing(turn -> !turn.low)
                    .thenComparingInt(turn -> -Math.abs(turn.difference)))
            .limit(MOST)
            .sorted(Comparator.comparing(turn -> turn.now.from()))
            .toList();
    var rows = new ArrayList<YearView.Row>();
    rows.add(row("", answer.counts().stretches().getFirst(), 0));
    var events = new ArrayList<StepChart.Event>();
    for (var turn : all ? turns : lettered) {
      int letter = lettered.indexOf(turn);
      var key = letter < 0 ? "" : String.valueOf((char) ('A' + letter));
      rows.add(row(key, turn.now, turn.difference));
      if (letter >= 0) {
        events.add(new StepChart.Event(turn.now.from(), key, turn.difference));
      }
    }
    var heading = heading();
    return new YearView(
        heading,
        chart(heading, events).drawing(),
        note(),
        words.set(followed),
        rows,
        rows.size() - 1,
        turns.size(),
        answer.isToday() ? to.expiring() : "");
  }

  private YearView.Row row(String key, Stretch now, int difference) {
    return new YearView.Row(
        key,
        Words.shortDateYear(now.from()),
        difference == 0 ? "" : to.changes(now.from()),
        key.isEmpty() && difference == 0
            ? firstDay()
            : ChangeWords.causes(answer, words, now.from()),
        Words.number(now.people().count(followed).have()),
        difference == 0 ? "" : (difference > 0 ? "+" : "") + Words.number(difference),
        Words.number(now.formable()));
  }

  private String firstDay() {
    return answer.isToday() ? "Today" : "The day asked about";
  }

  private String heading() {
    var stretches = answer.counts().stretches();
    int first = stretches.getFirst().formable();
    var least = stretches.stream().min(Comparator.comparingInt(Stretch::formable)).orElseThrow();
    int last = stretches.getLast().formable();
    var next =
        answer.isToday()
            ? "Next 12 months"
            : "From then to " + Words.date(answer.counts().lastDay());
    if (turns.isEmpty()) {
      return "%s: it stays at %s".formatted(next, Words.number(first));
    }
    if (least.formable() < first) {
      return "%s: unless renewed, expiries take it to %s on %s"
          .formatted(next, Words.number(least.formable()), Words.date(least.from()));
    }
    return "%s: it rises to %s".formatted(next, Words.number(last));
  }

  private StepChart chart(String heading, List<StepChart.Event> events) {
    var stretches = answer.counts().stretches();
    var said = answer.commitment();
    int last = stretches.getLast().formable();
    return new StepChart(
        heading + ". The table beside the chart says the same.",
        "Units",
        new StepChart.Days(answer.counts().firstDay(), answer.counts().lastDay()),
        points(stretches.getFirst()),
        Words.number(last) + " formable",
        List.of(),
        "",
        need(said),
        said.map(s ->
                List.of(
                    new StepChart.Reference(s.both(), Words.number(s.both()) + " if both called")))
            .orElse(List.of()),
        events);
  }

  /// One point a change of the number: more would only make the drawing heavy.
  private List<StepChart.Point> points(Stretch first) {
    return Stream.concat(Stream.of(first), turns.stream().map(Turn::now))
        .map(stretch -> new StepChart.Point(stretch.from(), stretch.formable()))
        .toList();
  }

  private StepChart.Reference need(Optional<Commitment> said) {
    return said.map(Commitment::neededLocally)
        .map(need -> new StepChart.Reference(need, Words.number(need) + " local need"))
        .orElse(new StepChart.Reference(0, ""));
  }

  private String note() {
    return "Solid line: formable if nothing is renewed but what the register already holds."
        + (answer.commitment().isPresent() ? " Hatching: short of local need." : "");
  }
}
