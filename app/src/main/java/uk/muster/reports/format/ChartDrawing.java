package uk.muster.reports.format;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import uk.muster.reports.model.Block;

/// Bars from 0. The value stands at each bar; what the record does not have keeps its place and is
/// said. Nothing is told by colour alone.
final class ChartDrawing {
  private static final int ROW = 52;
  private static final int BAR = 20;
  private static final int FOOT = 26;
  private static final int LETTERS = 15;
  private static final Color RULE = new Color(0xc8d0d4);
  private static final Color PETROL = new Color(0x0f4a59);

  private ChartDrawing() {}

  static Picture of(Block.Chart chart) {
    var label =
        "%s. The same stands in the table: %s".formatted(chart.caption(), chart.table().caption());
    var picture = new Picture(label, chart.bars().size() * ROW + FOOT);
    grid(picture, chart);
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(picture, chart, chart.bars().get(i), i * ROW);
    }
    return picture;
  }

  private static void grid(Picture picture, Block.Chart chart) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double x = 1 + (Picture.WIDTH - 3) * quarter / 4.0;
      picture.fill(new Rectangle2D.Double(x, 0, 1, picture.height() - FOOT), RULE);
      var words = number(chart.most() * quarter / 4) + chart.unit();
      picture.writeCentred(words, x, picture.height() - 7, LETTERS, Picture.INK);
    }
  }

  private static void bar(Picture picture, Block.Chart chart, Block.Bar bar, double top) {
    picture.write(bar.name() + ": " + bar.words(), 6, top + 17, LETTERS, Picture.INK);
    bar.value()
        .ifPresent(value -> {
          double wide = (Picture.WIDTH - 3) * Math.clamp(value / chart.most(), 0, 1);
          picture.fill(new Rectangle2D.Double(1, top + 24, wide, BAR), PETROL);
        });
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
