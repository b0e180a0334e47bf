package uk.muster.reports.format;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Letters as outlines, so that a chart looks the same in every format and needs no typeface where
/// it is shown.
final class Lettering {
  private static final Lettering REGULAR = new Lettering(400);

  private final List<Letters> faces = new ArrayList<>();

  /// The glyphs of one typeface.
  private record Letters(TrueTypeFont font, CmapLookup glyphs, double em) {}

  private Lettering(int weight) {
    for (var face : Fonts.ALL) {
      if (face.weight() == weight) {
        try {
          var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
          faces.add(new Letters(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /// A text with the letters that none of the typefaces has written as their numbers, so that on
  /// paper nothing is lost in silence.
  static String printable(String text) {
    if (text.codePoints().allMatch(c -> c < 0x250)) {
      return text;
    }
    var out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c) || REGULAR.has(c)) {
            out.appendCodePoint(c);
          } else {
            out.append("[U+%04X]".formatted(c));
          }
        });
    return out.toString();
  }

  private boolean has(int letter) {
    return faces.stream().anyMatch(one -> one.glyphs().getGlyphId(letter) > 0);
  }

  /// The outlines of a text whose first letter begins at a point on the base line.
  static Path2D outline(String text, double x, double y, double size) {
    return REGULAR.draw(text, x, y, size).outline();
  }

  static double width(String text, double size) {
    return REGULAR.draw(text, 0, 0, size).width();
  }

  private record Drawn(Path2D outline, double width) {}

  /// Fonts read their tables while they are asked, so one text is drawn after the other.
  private synchronized Drawn draw(String text, double x, double y, double size) {
    var outline = new Path2D.Double();
    double at = x;
    for (int c : text.codePoints().toArray()) {
      var face =
          faces.stream()
              .filter(one -> one.glyphs().getGlyphId(c) > 0)
              .findFirst()
              .orElseGet(faces::getLast);
      int glyph = face.glyphs().getGlyphId(c);
      double scale = size / face.em();
      try {
        var shape = face.font().getGlyph().getGlyph(glyph);
        if (shape != null) {
          var place = new AffineTransform(scale, 0, 0, -scale, at, y);
          outline.append(shape.getPath().getPathIterator(place), false);
        }
        at += face.font().getAdvanceWidth(glyph) * scale;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Drawn(outline, at - x);
  }
}
