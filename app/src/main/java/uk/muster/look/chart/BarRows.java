package uk.muster.look.chart;

import gg.jte.Content;
import java.util.function.IntFunction;
import uk.muster.look.Drawing;
import uk.muster.look.Svg;

/// How charts of bars are laid out: a row for each group, its words above its bar. Shared so that
/// they look alike.
final class BarRows {
  static final int HEIGHT = 22;
  static final int TOP = 8;
  static final String PETROL = "#0f4a59";
  static final String RULE = "#c8d0d4";
  static final String OPEN = "#ffffff";

  private static final int ROW = 58;
  private static final int WORDS = 15;
  private static final int BAR = 22;
  private static final String INK = "#17222a";
  private static final double LINE = 1.5;

  private BarRows() {}

  /// For wide pages and for narrow ones.
  static Drawing drawing(IntFunction<Content> ofWidth) {
    return Drawing.of("steps", ofWidth.apply(640), ofWidth.apply(288));
  }

  static Svg start(int width, int height, String label) {
    return Svg.start(width, height, "role", "img", "aria-label", label);
  }

  static int height(int rows, int foot) {
    return TOP + rows * ROW + foot;
  }

  /// How long a bar can be in a drawing of this width.
  static int room(int width) {
    return width - 20;
  }

  static void words(Svg svg, int row, String words) {
    svg.text(4, TOP + row * ROW + WORDS, 14, INK, words);
  }

  /// Where the bar of a row begins.
  static double bar(int row) {
    return TOP + row * ROW + BAR;
  }

  /// A bar with a line round it.
  static void outlined(Svg svg, int row, double length, String fill) {
    svg.shape(
        "rect",
        "x",
        4.75,
        "y",
        bar(row),
        "width",
        Math.max(0, length - LINE),
        "height",
        HEIGHT,
        "fill",
        fill,
        "stroke",
        INK,
        "stroke-width",
        LINE);
  }
}
