package uk.muster.look.chart;

import gg.jte.Content;
import java.util.List;
import uk.muster.look.Drawing;
import uk.muster.look.Svg;

/// A count for each of several groups, as bars from 0; the first part of a bar filled, the rest
/// outlined.
///
/// @param label what readers hear: the finding, and which table says the same
public record CountChart(String label, List<Bar> bars) {
  private static final int ROW = 58;
  private static final int HEIGHT = 22;
  private static final int TOP = 8;
  private static final int FOOT = 12;
  private static final String INK = "#17222a";
  private static final String PETROL = "#0f4a59";

  public CountChart {
    bars = List.copyOf(bars);
  }

  /// One group.
  ///
  /// @param words what stands above the bar: the group and its figures
  /// @param filled how much of the whole is filled
  public record Bar(String words, int filled, int whole) {}

  public Drawing drawing() {
    return Drawing.of("steps", draw(640), draw(288));
  }

  private Content draw(int width) {
    int height = TOP + bars.size() * ROW + FOOT;
    int room = width - 20;
    int most = bars.stream().mapToInt(Bar::whole).max().orElse(1);
    var svg = Svg.start(width, height, "role", "img", "aria-label", label);
    svg.shape("line", "x1", 4, "y1", TOP, "x2", 4, "y2", height - FOOT, "stroke", "#c8d0d4");
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), TOP + i * ROW, (double) room / Math.max(1, most));
    }
    return svg.end();
  }

  private static void bar(Svg svg, Bar bar, double y, double unit) {
    svg.text(4, y + 15, 14, INK, bar.words());
    rect(svg, y + 22, unit * bar.whole(), "#ffffff");
    rect(svg, y + 22, unit * bar.filled(), PETROL);
  }

  private static void rect(Svg svg, double top, double width, String fill) {
    if (width > 0) {
      svg.shape(
          "rect",
          "x",
          4.75,
          "y",
          top,
          "width",
          Math.max(0, width - 1.5),
          "height",
          HEIGHT,
          "fill",
          fill,
          "stroke",
          INK,
          "stroke-width",
          1.5);
    }
  }
}
