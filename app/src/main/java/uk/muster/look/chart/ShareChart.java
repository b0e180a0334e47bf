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
  private static final int ROW = 58;
  private static final int HEIGHT = 22;
  private static final int TOP = 8;
  private static final int FOOT = 34;
  private static final String INK = "#17222a";
  private static final String INK_2 = "#4a5963";
  private static final String PETROL = "#0f4a59";

  public ShareChart {
    bars = List.copyOf(bars);
  }

  /// One group; shares are from 0 to 1.
  public record Bar(String name, OptionalDouble outer, OptionalDouble inner) {}

  public Drawing drawing() {
    return Drawing.of("steps", draw(640), draw(288));
  }

  private Content draw(int width) {
    int height = TOP + bars.size() * ROW + FOOT;
    int room = width - 20;
    var svg = Svg.start(width, height, "role", "img", "aria-label", label);
    for (int percent = 0; percent <= 100; percent += width < 400 ? 50 : 25) {
      double x = 4 + room * percent / 100.0;
      svg.shape("line", "x1", x, "y1", TOP, "x2", x, "y2", height - FOOT, "stroke", "#c8d0d4");
      svg.text(
          x,
          height - FOOT + 19,
          14,
          INK_2,
          percent + "%",
          "text-anchor",
          percent == 0 ? "start" : percent == 100 ? "end" : "middle");
    }
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), TOP + i * ROW, room);
    }
    return svg.end();
  }

  private void bar(Svg svg, Bar bar, double y, int room) {
    svg.text(4, y + 15, 14, INK, bar.name() + ": " + words(bar));
    double top = y + 22;
    bar.outer()
        .ifPresent(share ->
            svg.shape(
                "rect",
                "x",
                4.75,
                "y",
                top,
                "width",
                Math.max(0, room * share - 1.5),
                "height",
                HEIGHT,
                "fill",
                "#ffffff",
                "stroke",
                INK,
                "stroke-width",
                1.5));
    bar.inner()
        .ifPresent(share ->
            svg.shape(
                "rect",
                "x",
                4,
                "y",
                top + 6,
                "width",
                room * share,
                "height",
                HEIGHT - 12,
                "fill",
                PETROL));
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
