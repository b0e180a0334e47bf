package uk.muster.look.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.muster.look.Hatch;
import uk.muster.look.Svg;
import uk.muster.look.Words;
import uk.muster.look.chart.StepChart.Event;
import uk.muster.look.chart.StepChart.Point;
import uk.muster.look.chart.StepChart.Reference;

/// The paper of one step chart: where days and units lie, and the strokes on it.
final class StepPaper {
  private static final String INK = "#17222a";
  private static final String INK_2 = "#4a5963";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final int NAME_OF_MONTH = 27;
  private static final int TOP = 30;
  private static final int LANE = 46;
  private static final double DIGIT = 8;

  /// The wide drawing names lines at their ends; the narrow one names them above the line.
  enum Size {
    WIDE(660, 360, 30, 0),
    NARROW(290, 300, 30, 26);

    private final int width;
    private final int height;
    private final int left;
    private final int right;

    Size(int width, int height, int left, int right) {
      this.width = width;
      this.height = height;
      this.left = left;
      this.right = right;
    }
  }

  /// A name at the end of a line.
  record EndName(int units, String name, String colour, boolean reference) {
    static EndName of(Reference line) {
      return new EndName(line.units(), line.name(), INK, true);
    }
  }

  private final Size size;
  private final StepChart.Days days;
  private final int top;
  private final double room;
  private final double left;
  private final boolean laneBelow;
  private final Svg svg;

  StepPaper(Size size, StepChart chart) {
    this.size = size;
    days = chart.days();
    room = size == Size.NARROW ? size.right : 16 + 7.6 * chart.longestName();
    int highest = chart.highest();
    int step = gridStep(highest);
    top = Math.max(step, (highest + step - 1) / step * step);
    left = size.left + DIGIT * Math.max(0, Words.number(top).length() - 2);
    laneBelow = !chart.events().isEmpty() && y(chart.lowest()) > bottom() - LANE - 14;
    double height = size.height + (laneBelow ? LANE : 0);
    svg = Svg.start(size.width, height, "role", "img", "aria-label", chart.label());
  }

  private double lane() {
    return laneBelow ? size.height + 10 : bottom() - LANE;
  }

  /// At most 5 grid lines, at round numbers.
  static int gridStep(int highest) {
    int step = 1;
    for (int i = 0; step * 4 < highest; i++) {
      step = i % 3 == 1 ? step * 5 / 2 : step * 2;
    }
    return step;
  }

  private double bottom() {
    return size.height - 40.0;
  }

  private double right() {
    return size.width - room;
  }

  double x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(days.first(), days.last()));
    double gone = ChronoUnit.DAYS.between(days.first(), day);
    return left + (right() - left) * Math.clamp(gone / all, 0, 1);
  }

  double y(int units) {
    return bottom() - (bottom() - TOP) * units / top;
  }

  void grid(String unit) {
    svg.text(left - 6, 14, 14, INK_2, unit);
    for (int units = 0; units <= top; units += gridStep(top)) {
      double y = y(units);
      across(y, units == 0 ? INK : "#e4eaec", units == 0 ? 1.5 : 1, "none");
      svg.text(left - 8, y + 5, 14, INK_2, Words.number(units), "text-anchor", "end");
    }
  }

  void months() {
    int apart = monthsApart(x(days.first().plusMonths(1)) - x(days.first()));
    var month = days.first().withDayOfMonth(1);
    for (; !month.isAfter(days.last()); month = month.plusMonths(1)) {
      if (month.isBefore(days.first())) {
        continue;
      }
      upright(x(month), bottom(), bottom() + 5, INK, 1);
      if ((month.getMonthValue() - 1) % apart == 0) {
        var name = month.format(MONTH).replace("Sept", "Sep");
        svg.text(x(month), bottom() + 19, 14, INK_2, name, "text-anchor", "middle");
        if (month.getMonthValue() == 1) {
          var year = String.valueOf(month.getYear());
          svg.text(x(month), bottom() + 35, 14, INK_2, year, "text-anchor", "middle");
        }
      }
    }
  }

  /// How many months from one name to the next, so that the names do not touch.
  static int monthsApart(double widthOfMonth) {
    return IntStream.of(1, 3, 6)
        .filter(n -> n * widthOfMonth >= NAME_OF_MONTH)
        .findFirst()
        .orElse(12);
  }

  void reference(Reference line, String dashes) {
    across(y(line.units()), INK, 1.4, dashes);
  }

  /// Hatches what lies between a line and the need above it.
  void shortage(List<Point> line, int need) {
    for (int i = 0; i < line.size(); i++) {
      var point = line.get(i);
      double from = x(point.on());
      double to = i + 1 < line.size() ? x(line.get(i + 1).on()) : right();
      if (point.units() < need && to > from) {
        double high = y(need);
        var hatch = Hatch.rectangle(from, high, to - from, y(point.units()) - high, 9);
        svg.shape("path", "d", hatch, "stroke", "#9a2b1c", "stroke-width", 1.4);
      }
    }
  }

  void steps(List<Point> line, String colour, double width, String dashes) {
    if (line.isEmpty()) {
      return;
    }
    var path = new StringBuilder("M" + Svg.number(x(line.getFirst().on())));
    path.append(' ').append(Svg.number(y(line.getFirst().units())));
    for (var point : line.subList(1, line.size())) {
      path.append('H').append(Svg.number(x(point.on())));
      path.append('V').append(Svg.number(y(point.units())));
    }
    path.append('H').append(Svg.number(right()));
    svg.shape(
        "path",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  /// The lane at the foot: a mark for what the event does, its letter, an upright to the line.
  void events(List<Event> events, List<Point> line) {
    double lane = lane();
    double lastLetter = -100;
    for (var event : events) {
      double x = x(event.on());
      upright(x, y(unitsOn(line, event.on())), Math.min(bottom(), lane - 8), "#a3afb6", 1.2);
      mark(event.change(), x, lane);
      double letter = Math.max(x, lastLetter + 12);
      svg.text(
          letter, lane + 21, 14, INK, event.key(), "text-anchor", "middle", "font-weight", 700);
      lastLetter = letter;
    }
  }

  private void mark(int change, double x, double y) {
    if (change == 0) {
      svg.shape(
          "circle", "cx", x, "cy", y, "r", 5, "fill", "#ffffff", "stroke", INK, "stroke-width", 2);
    } else {
      double base = change < 0 ? y - 5 : y + 5;
      double point = change < 0 ? y + 6 : y - 6;
      var corners = pair(x - 6.5, base) + " " + pair(x + 6.5, base) + " " + pair(x, point);
      svg.shape("polygon", "points", corners, "fill", change < 0 ? "#9a2b1c" : "#0f4a59");
    }
  }

  private static String pair(double x, double y) {
    return Svg.number(x) + "," + Svg.number(y);
  }

  private static int unitsOn(List<Point> line, LocalDate day) {
    return line.stream()
        .filter(p -> !p.on().isAfter(day))
        .reduce((a, b) -> b)
        .or(() -> line.stream().findFirst())
        .map(Point::units)
        .orElse(0);
  }

  /// Names of lines, kept 17 px apart; the narrow drawing has room for the number alone.
  void ends(List<EndName> names) {
    var sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt(EndName::units).reversed());
    double lowest = -100;
    for (var name : sorted) {
      if (size == Size.NARROW && name.reference()) {
        above(name);
        continue;
      }
      double y = Math.max(y(name.units()) + 5, lowest + 17);
      var words = size == Size.WIDE ? name.name() : Words.number(name.units());
      svg.text(right() + 7, y, 14, name.colour(), words, "font-weight", weight(name));
      lowest = y;
    }
  }

  private void above(EndName name) {
    svg.text(
        right(),
        y(name.units()) - 7,
        14,
        name.colour(),
        name.name(),
        "text-anchor",
        "end",
        "font-weight",
        weight(name),
        "stroke",
        "#ffffff",
        "stroke-width",
        4,
        "paint-order",
        "stroke");
  }

  private static int weight(EndName name) {
    return name.colour().equals(INK_2) ? 400 : 700;
  }

  Content finish() {
    return svg.end();
  }

  private void across(double y, String colour, double width, String dashes) {
    svg.shape(
        "line",
        "x1",
        left,
        "y1",
        y,
        "x2",
        right(),
        "y2",
        y,
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  private void upright(double x, double from, double to, String colour, double width) {
    svg.shape(
        "line", "x1", x, "y1", from, "x2", x, "y2", to, "stroke", colour, "stroke-width", width);
  }
}
