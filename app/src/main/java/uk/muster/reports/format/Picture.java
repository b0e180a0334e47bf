package uk.muster.reports.format;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// A drawing of filled shapes, handed out as SVG or as a picture: the same in every format, its
/// letters outlines.
final class Picture {
  static final int WIDTH = 640;
  static final Color INK = new Color(0x17222a);
  private static final int SCALE = 2;

  private final String label;
  private final int height;
  private final List<Filled> shapes = new ArrayList<>();

  private record Filled(Shape shape, Color colour) {}

  /// @param label what readers hear instead
  Picture(String label, int height) {
    this.label = label;
    this.height = height;
  }

  void fill(Shape shape, Color colour) {
    shapes.add(new Filled(shape, colour));
  }

  /// Its edge alone.
  void outline(Shape shape, Color colour, float width) {
    var stroke = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(stroke.createStrokedShape(shape), colour);
  }

  /// @param x where the first letter begins
  void write(String words, double x, double y, double size, Color colour) {
    fill(Lettering.outline(words, x, y, size), colour);
  }

  /// @param x the middle of the words, kept inside the drawing
  void writeCentred(String words, double x, double y, double size, Color colour) {
    double wide = Lettering.width(words, size);
    write(words, Math.clamp(x - wide / 2, 0, WIDTH - wide), y, size, colour);
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
    var picture = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_3BYTE_BGR);
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
