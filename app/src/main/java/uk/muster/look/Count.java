package uk.muster.look;

import gg.jte.Content;
import java.util.List;

/// How many units against how many asked: one box a unit, in fives, rows aligned.
public record Count(List<Row> rows) {
  /// Above this many units numbers stand alone.
  public static final int MOST = 40;

  private static final int BOX = 17;
  private static final int HEIGHT = 26;
  private static final int STEP = 20;
  private static final int GAP = 9;

  /// What a box stands for.
  public enum Kind {
    LOCAL,
    PROMISED,
    DECLARED,
    FORMABLE,
    MISSING
  }

  /// So many boxes of one kind.
  public record Run(Kind kind, int units) {}

  /// One row: its label, its boxes, and the sum in words.
  public record Row(String label, List<Run> runs, String total) {
    public Row {
      runs = List.copyOf(runs);
    }

    int units() {
      return runs.stream().mapToInt(Run::units).sum();
    }
  }

  public Count {
    rows = List.copyOf(rows);
  }

  public boolean drawn() {
    return widest() <= MOST;
  }

  private int widest() {
    return rows.stream().mapToInt(Row::units).max().orElse(0);
  }

  /// The boxes of one row, hidden from readers: the total says the same.
  public Content boxes(Row row) {
    double width = place(Math.max(0, widest() - 1)) + BOX + 1;
    var svg = Svg.start(width, HEIGHT, "aria-hidden", "true", "focusable", "false");
    int index = 0;
    for (var run : row.runs()) {
      for (int i = 0; i < run.units(); i++, index++) {
        box(svg, run.kind(), place(index) + 0.5);
      }
    }
    return svg.end();
  }

  private static double place(int index) {
    return index * STEP + (index / 5) * GAP;
  }

  private static void box(Svg svg, Kind kind, double x) {
    switch (kind) {
      case LOCAL -> filled(svg, x, "#17222a");
      case PROMISED -> filled(svg, x, "#8b98a1");
      case FORMABLE -> filled(svg, x, "#0f4a59");
      case DECLARED -> outlined(svg, x, "#17222a");
      case MISSING -> {
        outlined(svg, x, "#9a2b1c");
        svg.shape(
            "path",
            "d",
            Hatch.rectangle(x + 1, 1, BOX - 2, HEIGHT - 2, 7),
            "stroke",
            "#9a2b1c",
            "stroke-width",
            "1.6");
      }
    }
  }

  private static void filled(Svg svg, double x, String colour) {
    svg.shape("rect", "x", x, "y", 0, "width", BOX, "height", HEIGHT, "fill", colour);
  }

  private static void outlined(Svg svg, double x, String colour) {
    svg.shape(
        "rect",
        "x",
        x + 1,
        "y",
        1,
        "width",
        BOX - 2,
        "height",
        HEIGHT - 2,
        "fill",
        "#ffffff",
        "stroke",
        colour,
        "stroke-width",
        2);
  }
}
