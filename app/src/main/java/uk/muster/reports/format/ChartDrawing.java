package uk.muster.reports.format;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import uk.muster.reports.model.Block;

/// Bars from 0, drawn once and handed out as SVG or as a picture. The value stands at each bar;
/// what the record does not have keeps its place and is said. Nothing is told by colour alone.
final class ChartDrawing {
  private static final int WIDTH = 640;
  private static final int ROW = 52;
  private static final int BAR = 20;
  private static final int FOOT = 26;
  private static final int LETTERS = 15;
  private static final int SCALE = 2;
  private static final Color INK = new Color(0x17222a);
  private static final Color RULE = new Color(0xc8d0d4);
  private static final Color PETROL = new Color(0x0f4a59);

  private final String label;
  private final int height;
  private final List<Filled> shapes = new ArrayList<>();

  private record Filled(Shape shape, Color colour) {}

  private ChartDrawing(Block.Chart chart) {
    label =
        "%s. The same stands in the table: %s".formatted(chart.caption(), chart.table().caption());
    height = chart.bars().size() * ROW + FOOT;
    grid(chart);
    for (int i = 0; i < chart.bars().size(); i++) {
      bar(chart, chart.bars().get(i), i * ROW);
    }
  }

  static ChartDrawing of(Block.Chart chart) {
    return new ChartDrawing(chart);
  }

  private void grid(Block.Chart chart) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double x = 1 + (WIDTH - 3) * quarter / 4.0;
      shapes.add(new Filled(new Rectangle2D.Double(x, 0, 1, height - FOOT), RULE));
      var words = number(chart.most() * quarter / 4) + chart.unit();
      double wide = Lettering.width(words, LETTERS);
      double from = Math.clamp(x - wide / 2, 0, WIDTH - wide);
      shapes.add(new Filled(Lettering.outline(words, from, height - 7, LETTERS), INK));
    }
  }

  private void bar(Block.Chart chart, Block.Bar bar, double top) {
    var words = bar.name() + ": " + bar.words();
    shapes.add(new Filled(Lettering.outline(words, 6, top + 17, LETTERS), INK));
    bar.value()
        .ifPresent(value -> {
          double wide = (WIDTH - 3) * Math.clamp(value / chart.most(), 0, 1);
          shapes.add(new Filled(new Rectangle2D.Double(1, top + 24, wide, BAR), PETROL));
        });
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  String label() {
    return label;
  }

  int width() {
    return WIDTH;
  }

  int height() {
    return height;
  }

  String svg() {
    var out = new Markup();
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(height),
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, height),
        "role",
        "img",
        "aria-label",
        label,
        "alt",
        label);
    for (var one : shapes) {
      var colour = "#%06x".formatted(one.colour().getRGB() & 0xffffff);
      out.empty("path", "fill", colour, "d", path(one.shape()));
    }
    return out.close().toString();
  }

  private static String path(Shape shape) {
    var text = new StringBuilder();
    var at = new double[6];
    for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int points =
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> draw(text, 'M', 2);
            case PathIterator.SEG_LINETO -> draw(text, 'L', 2);
            case PathIterator.SEG_QUADTO -> draw(text, 'Q', 4);
            case PathIterator.SEG_CUBICTO -> draw(text, 'C', 6);
            default -> draw(text, 'Z', 0);
          };
      for (int p = 0; p < points; p++) {
        text.append(p == 0 ? "" : " ").append(Math.round(at[p] * 10) / 10.0);
      }
    }
    return text.toString();
  }

  private static int draw(StringBuilder text, char stroke, int points) {
    text.append(stroke);
    return points;
  }

  /// The same as a picture, for programs that show no SVG.
  byte[] png() {
    var picture = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setTransform(AffineTransform.getScaleInstance(SCALE, SCALE));
    for (var one : shapes) {
      pen.setColor(one.colour());
      pen.fill(one.shape());
    }
    pen.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
