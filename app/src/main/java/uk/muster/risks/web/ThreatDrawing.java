package uk.muster.risks.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.look.Drawing;
import uk.muster.look.Svg;
import uk.muster.register.Entry;
import uk.muster.risks.picture.ThreatPicture;

/// The steps of a threat side by side, what points at what as lines between them; on a phone the
/// steps one below the other, without the lines, which the table has.
record ThreatDrawing(ThreatPicture picture) {
  private static final int BOX = 172;
  private static final int GAP = 44;

  /// Room for lines that go round the left side of the first step.
  private static final int LEFT = 24;

  private static final int TOP = 40;
  private static final int NARROW = 288;
  private static final String PETROL = "#0f4a59";

  Drawing drawing() {
    return Drawing.of("steps", wide(), narrow());
  }

  private String label() {
    return "%s: %d entries in %d steps. The table below the picture says the same."
        .formatted(
            picture.threat().name(),
            picture.steps().stream().mapToInt(step -> step.entries().size()).sum(),
            picture.steps().size());
  }

  private Content wide() {
    var steps = picture.steps();
    var rows = steps.stream().mapToInt(ThreatDrawing::rows).max().orElse(1);
    var width = LEFT + steps.size() * (BOX + GAP) - GAP + 4;
    var svg = Svg.start(width, TOP + rows * ThreatBoxes.ROW, "role", "img", "aria-label", label());
    var places = places(steps);
    for (var line : picture.lines()) {
      var from = places.get(line.from());
      var to = places.get(line.to());
      if (from != null && to != null) {
        line(svg, from, to);
      }
    }
    for (int column = 0; column < steps.size(); column++) {
      ThreatBoxes.draw(svg, steps.get(column), LEFT + column * (BOX + GAP), TOP, BOX);
    }
    return svg.end();
  }

  private static int rows(ThreatPicture.Step step) {
    return Math.clamp(step.entries().size(), 1, ThreatBoxes.MOST + 1);
  }

  private static Map<Entry, Place> places(List<ThreatPicture.Step> steps) {
    var places = new HashMap<Entry, Place>();
    for (int column = 0; column < steps.size(); column++) {
      var entries = steps.get(column).entries();
      for (int row = 0; row < Math.min(ThreatBoxes.MOST, entries.size()); row++) {
        places.put(entries.get(row), new Place(column, row));
      }
    }
    return places;
  }

  /// From the side of one box to the side of the other; within a step round the left side.
  private static void line(Svg svg, Place from, Place to) {
    var leftwards = to.column() < from.column();
    double x1 = from.x() + (leftwards || from.column() == to.column() ? 0 : BOX);
    double x2 = to.x() + (leftwards ? BOX : 0);
    double bend = from.column() == to.column() ? -GAP / 2.0 : leftwards ? -GAP / 2.0 : GAP / 2.0;
    double back = from.column() == to.column() ? bend : -bend;
    svg.shape(
        "path",
        "d",
        "M%s %s C%s %s %s %s %s %s"
            .formatted(x1, from.y(), x1 + bend, from.y(), x2 + back, to.y(), x2, to.y()),
        "fill",
        "none",
        "stroke",
        PETROL,
        "stroke-width",
        2);
  }

  private Content narrow() {
    var height =
        picture.steps().stream().mapToInt(step -> TOP + rows(step) * ThreatBoxes.ROW).sum() + 4;
    var svg = Svg.start(NARROW, height, "role", "img", "aria-label", label());
    double y = TOP;
    for (var step : picture.steps()) {
      ThreatBoxes.draw(svg, step, 2, y, NARROW - 4.0);
      y += TOP + rows(step) * (double) ThreatBoxes.ROW;
    }
    return svg.end();
  }

  /// Where a box stands.
  private record Place(int column, int row) {
    double x() {
      return LEFT + column * (double) (BOX + GAP);
    }

    double y() {
      return TOP + row * (double) ThreatBoxes.ROW + ThreatBoxes.HEIGHT / 2.0;
    }
  }
}
