package uk.muster.look.chart;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import uk.muster.look.Drawing;
import uk.muster.look.Svg;

/// Figures as dots on a line, equal ones above each other, over the box of their middle half; the
/// one that is looked at is filled and named.
///
/// @param label what readers hear: the finding, and which table says the same
/// @param box the lower quartile, the median and the upper quartile
public record SpreadChart(String label, List<Dot> dots, Box box) {
  private static final int SIDE = 16;
  private static final int STEP = 11;
  private static final int TOP = 26;
  private static final int FOOT = 54;
  private static final double RADIUS = 4.5;
  private static final String INK = "#17222a";
  private static final String INK_2 = "#4a5963";
  private static final String PETROL = "#0f4a59";
  private static final String PALE = "#dbe5e8";

  public SpreadChart {
    dots = List.copyOf(dots);
  }

  /// A figure; `name` is written where it is looked at and is a title elsewhere.
  public record Dot(String name, double figure, boolean current) {}

  /// The middle half, each with its words.
  public record Box(double lower, double median, double upper, String words) {}

  /// Where figures lie on the paper.
  private record Axis(double least, double most, int width) {
    double x(double figure) {
      var span = most - least;
      return SIDE + (span == 0 ? 0.5 : (figure - least) / span) * (width - 2 * SIDE);
    }
  }

  public Drawing drawing() {
    return Drawing.of("steps", draw(640), draw(288));
  }

  private Content draw(int width) {
    var axis =
        new Axis(
            dots.stream().mapToDouble(Dot::figure).min().orElse(0),
            dots.stream().mapToDouble(Dot::figure).max().orElse(0),
            width);
    var stacks = new HashMap<Long, Integer>();
    var levels = dots.stream().map(dot -> level(stacks, axis.x(dot.figure()))).toList();
    int most = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
    double line = TOP + most * STEP + 2 * RADIUS;
    var svg = Svg.start(width, line + FOOT, "role", "img", "aria-label", label);
    middle(svg, axis, line);
    svg.shape("line", "x1", SIDE, "y1", line, "x2", width - SIDE, "y2", line, "stroke", INK_2);
    for (int i = 0; i < dots.size(); i++) {
      var dot = dots.get(i);
      dot(svg, dot, axis.x(dot.figure()), line - RADIUS - 1 - levels.get(i) * STEP, width);
    }
    ends(svg, axis, line, width);
    return svg.end();
  }

  /// How many dots lie there already.
  private static int level(HashMap<Long, Integer> stacks, double x) {
    return stacks.merge(Math.round(x / STEP), 1, Integer::sum) - 1;
  }

  private void middle(Svg svg, Axis axis, double line) {
    double from = axis.x(box.lower());
    double to = axis.x(box.upper());
    svg.shape(
        "rect", "x", from, "y", line, "width", Math.max(2, to - from), "height", 12, "fill", PALE);
    double median = axis.x(box.median());
    svg.shape(
        "line",
        "x1",
        median,
        "y1",
        line,
        "x2",
        median,
        "y2",
        line + 12,
        "stroke",
        INK,
        "stroke-width",
        3);
    svg.text(SIDE, line + 46, 14, INK_2, box.words());
  }

  private static void dot(Svg svg, Dot dot, double x, double y, int width) {
    svg.open(
        "circle",
        "cx",
        x,
        "cy",
        y,
        "r",
        dot.current() ? RADIUS + 1 : RADIUS,
        "fill",
        dot.current() ? PETROL : "#ffffff",
        "stroke",
        dot.current() ? PETROL : INK,
        "stroke-width",
        1.25);
    svg.title(dot.name());
    svg.close("circle");
    if (dot.current()) {
      var anchor = x < width / 3.0 ? "start" : x > width * 2 / 3.0 ? "end" : "middle";
      svg.text(x, 15, 14, PETROL, dot.name(), "text-anchor", anchor, "font-weight", "600");
      svg.shape(
          "line", "x1", x, "y1", 19, "x2", x, "y2", Math.max(19, y - RADIUS - 1), "stroke", PETROL);
    }
  }

  private void ends(Svg svg, Axis axis, double line, int width) {
    svg.text(SIDE, line + 28, 14, INK_2, Svg.number(axis.least()).replace('-', '−'));
    if (axis.most() > axis.least()) {
      svg.text(
          width - SIDE,
          line + 28,
          14,
          INK_2,
          Svg.number(axis.most()).replace('-', '−'),
          "text-anchor",
          "end");
    }
  }
}
