package uk.muster.risks.web;

import uk.muster.look.Svg;
import uk.muster.risks.picture.ThreatPicture;

/// The boxes of one step of a threat, one below the other under the name of the step.
final class ThreatBoxes {
  static final int ROW = 58;
  static final int HEIGHT = 46;
  static final int MOST = 8;
  private static final String INK = "#17222a";
  private static final String INK_2 = "#4a5963";

  private ThreatBoxes() {}

  static void draw(Svg svg, ThreatPicture.Step step, double x, double y, double width) {
    svg.text(x, y - 14, 16, INK, step.name(), "font-weight", 700);
    if (step.entries().isEmpty()) {
      box(svg, x, y, width, "nothing", "", true);
    }
    for (int row = 0; row < Math.min(MOST, step.entries().size()); row++) {
      var entry = step.entries().get(row);
      box(
          svg,
          x,
          y + row * (double) ROW,
          width,
          entry.text("name"),
          ThreatTables.standing(entry),
          false);
    }
    if (step.entries().size() > MOST) {
      svg.text(
          x,
          y + MOST * (double) ROW + 20,
          14,
          INK_2,
          "and %d more".formatted(step.entries().size() - MOST));
    }
  }

  private static void box(
      Svg svg, double x, double y, double width, String name, String standing, boolean missing) {
    svg.shape(
        "rect",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        (double) HEIGHT,
        "fill",
        "#ffffff",
        "stroke",
        missing ? "#9a2b1c" : INK_2,
        "stroke-width",
        missing ? 2 : 1,
        "stroke-dasharray",
        missing ? "5 4" : "none");
    svg.text(x + 8, y + 19, 14, INK, cut(name, width));
    svg.text(x + 8, y + 38, 14, INK_2, cut(standing, width));
  }

  private static String cut(String words, double width) {
    var most = (int) (width / 7.6);
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
