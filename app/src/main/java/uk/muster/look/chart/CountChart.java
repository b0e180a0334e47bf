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
  private static final int FOOT = 12;

  public CountChart {
    bars = List.copyOf(bars);
  }

  /// One group.
  ///
  /// @param words what stands above the bar: the group and its figures
  /// @param filled how much of the whole is filled
  public record Bar(String words, int filled, int whole) {}

  public Drawing drawing() {
    return BarRows.drawing(this::draw);
  }

  private Content draw(int width) {
    int height = BarRows.height(bars.size(), FOOT);
    int most = bars.stream().mapToInt(Bar::whole).max().orElse(1);
    double unit = (double) BarRows.room(width) / Math.max(1, most);
    var svg = BarRows.start(width, height, label);
    svg.shape(
        "line", "x1", 4, "y1", BarRows.TOP, "x2", 4, "y2", height - FOOT, "stroke", BarRows.RULE);
    for (int row = 0; row < bars.size(); row++) {
      var bar = bars.get(row);
      BarRows.words(svg, row, bar.words());
      part(svg, row, unit * bar.whole(), BarRows.OPEN);
      part(svg, row, unit * bar.filled(), BarRows.PETROL);
    }
    return svg.end();
  }

  private static void part(Svg svg, int row, double length, String fill) {
    if (length > 0) {
      BarRows.outlined(svg, row, length, fill);
    }
  }
}
