package uk.muster.look.chart;

import gg.jte.Content;
import java.util.List;
import java.util.OptionalDouble;
import uk.muster.look.Drawing;
import uk.muster.look.Svg;

/// Two shares of a whole for each of several groups, as bars from 0 to 100 per cent: the wider
/// outlined, the narrower filled. A share that no source gives is said and not drawn.
///
/// @param label what readers hear: the finding, and which table says the same
/// @param outer what the outlined bar is: "enrolled"
/// @param inner what the filled bar is: "completed"
/// @param absent what stands where no share is given: "not in the source"
public record ShareChart(String label, String outer, String inner, String absent, List<Bar> bars) {
  private static final int FOOT = 34;
  private static final String INK_2 = "#4a5963";

  public ShareChart {
    bars = List.copyOf(bars);
  }

  /// One group; shares are from 0 to 1.
  public record Bar(String name, OptionalDouble outer, OptionalDouble inner) {}

  public Drawing drawing() {
    return BarRows.drawing(this::draw);
  }

  private Content draw(int width) {
    int height = BarRows.height(bars.size(), FOOT);
    int room = BarRows.room(width);
    var svg = BarRows.start(width, height, label);
    for (int percent = 0; percent <= 100; percent += width < 400 ? 50 : 25) {
      double x = 4 + room * percent / 100.0;
      svg.shape(
          "line", "x1", x, "y1", BarRows.TOP, "x2", x, "y2", height - FOOT, "stroke", BarRows.RULE);
      svg.text(
          x,
          height - FOOT + 19,
          14,
          INK_2,
          percent + "%",
          "text-anchor",
          percent == 0 ? "start" : percent == 100 ? "end" : "middle");
    }
    for (int row = 0; row < bars.size(); row++) {
      bar(svg, row, bars.get(row), room);
    }
    return svg.end();
  }

  private void bar(Svg svg, int row, Bar bar, int room) {
    BarRows.words(svg, row, bar.name() + ": " + words(bar));
    bar.outer().ifPresent(share -> BarRows.outlined(svg, row, room * share, BarRows.OPEN));
    bar.inner()
        .ifPresent(share ->
            svg.shape(
                "rect",
                "x",
                4,
                "y",
                BarRows.bar(row) + 6,
                "width",
                room * share,
                "height",
                BarRows.HEIGHT - 12,
                "fill",
                BarRows.PETROL));
  }

  private String words(Bar bar) {
    if (bar.outer().isEmpty() && bar.inner().isEmpty()) {
      return absent;
    }
    return part(bar.outer(), outer) + ", " + part(bar.inner(), inner);
  }

  private String part(OptionalDouble share, String name) {
    return share.isPresent()
        ? "%d%% %s".formatted(Math.round(share.getAsDouble() * 100), name)
        : "%s %s".formatted(name, absent);
  }
}
