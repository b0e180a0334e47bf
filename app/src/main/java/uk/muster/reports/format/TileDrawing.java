package uk.muster.reports.format;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.look.Margin;
import uk.muster.look.MarginClass;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Tile;

/// One hexagon a force, placed so that neighbours touch, with its name and figure written in it;
/// darker is fewer, also in grey, and what has no figure is hatched. Heavy lines are regions.
final class TileDrawing {
  private static final double SIZE = 40;
  private static final int EDGE = 4;
  private static final int KEY = 34;
  private static final double NAME = 12;
  private static final double FIGURE = 16;
  private static final double HATCH = 8;
  private static final Color GREY = new Color(0x73828c);

  private final Picture picture;
  private final double left;
  private final double top;
  private final Map<List<Integer>, String> regions = new HashMap<>();

  private TileDrawing(Block.TileMap map) {
    double most = map.tiles().stream().mapToDouble(TileDrawing::x).max().orElse(0);
    double least = map.tiles().stream().mapToDouble(TileDrawing::x).min().orElse(0);
    double high = map.tiles().stream().mapToDouble(TileDrawing::y).min().orElse(0);
    double low = map.tiles().stream().mapToDouble(TileDrawing::y).max().orElse(0);
    left = (Picture.WIDTH - (most - least)) / 2 - least;
    top = SIZE + EDGE - high;
    picture = new Picture(label(map), (int) (low - high + 2 * (SIZE + EDGE) + KEY));
    map.tiles().forEach(tile -> regions.put(List.of(tile.q(), tile.r()), tile.region()));
    map.tiles().forEach(this::tile);
    map.tiles().forEach(this::borders);
    key();
  }

  static Picture of(Block.TileMap map) {
    return new TileDrawing(map).picture;
  }

  private static String label(Block.TileMap map) {
    return "%s, on a map of %d forces: %d below 0, %d at 0, %d above 0, %d without a figure. The same stands in the table: %s"
        .formatted(
            map.caption(),
            map.tiles().size(),
            count(map, -1),
            count(map, 0),
            count(map, 1),
            map.tiles().stream().filter(tile -> tile.value().isEmpty()).count(),
            map.table().caption());
  }

  private static long count(Block.TileMap map, int sign) {
    return map.tiles().stream()
        .flatMapToInt(tile -> tile.value().stream())
        .filter(value -> Integer.signum(value) == sign)
        .count();
  }

  private static double x(Tile tile) {
    return Math.sqrt(3) * SIZE * (tile.q() + tile.r() / 2.0);
  }

  private static double y(Tile tile) {
    return 1.5 * SIZE * tile.r();
  }

  private void tile(Tile tile) {
    double x = x(tile) + left;
    double y = y(tile) + top;
    var shade = new Margin(tile.value()).shade();
    fill(hexagon(x, y, SIZE - 1), shade);
    var ink = Color.decode(shade.ink());
    picture.writeCentred(tile.name(), x, y - 6, NAME, ink);
    picture.writeCentred(tile.words(), x, y + 15, tile.value().isEmpty() ? NAME : FIGURE, ink);
  }

  private void fill(Shape shape, MarginClass shade) {
    picture.fill(shape, Color.decode(shade.fill()));
    if (shade == MarginClass.NONE) {
      hatch(shape);
    }
    picture.outline(shape, GREY, 1);
  }

  /// Lines beside the words, not under them.
  private void hatch(Shape shape) {
    var box = shape.getBounds2D();
    for (double at = box.getMinX() - box.getHeight(); at < box.getMaxX(); at += HATCH) {
      var line = new Line2D.Double(at, box.getMaxY(), at + box.getHeight(), box.getMinY());
      var inside = new Area(new java.awt.BasicStroke(1).createStrokedShape(line));
      inside.intersect(new Area(shape));
      inside.subtract(
          new Area(
              new java.awt.geom.Rectangle2D.Double(
                  box.getCenterX() - 30, box.getCenterY() - 20, 60, 40)));
      picture.fill(inside, GREY);
    }
  }

  /// East, south-east and south-west; the other three are some neighbour's.
  private void borders(Tile tile) {
    int[][] steps = {{1, 0}, {0, 1}, {-1, 1}};
    for (int side = 0; side < steps.length; side++) {
      var there = List.of(tile.q() + steps[side][0], tile.r() + steps[side][1]);
      if (!regions.getOrDefault(there, tile.region()).equals(tile.region())) {
        var from = corner(x(tile) + left, y(tile) + top, SIZE, side);
        var to = corner(x(tile) + left, y(tile) + top, SIZE, side + 1);
        picture.outline(new Line2D.Double(from[0], from[1], to[0], to[1]), Picture.INK, 3.5f);
      }
    }
  }

  private void key() {
    double x = 0;
    double y = picture.height() - KEY / 2.0 + 4;
    for (var shade :
        Stream.of(MarginClass.values()).filter(one -> one != MarginClass.NONE).toList()) {
      fill(hexagon(x + 11, y, 10), shade);
      var words = shade.numbers();
      picture.write(words, x + 26, y + 4, NAME, Picture.INK);
      x += 38 + Lettering.width(words, NAME);
    }
  }

  private static Path2D hexagon(double x, double y, double size) {
    var path = new Path2D.Double();
    for (int i = 0; i < 6; i++) {
      var corner = corner(x, y, size, i);
      if (i == 0) {
        path.moveTo(corner[0], corner[1]);
      } else {
        path.lineTo(corner[0], corner[1]);
      }
    }
    path.closePath();
    return path;
  }

  private static double[] corner(double x, double y, double size, int sixths) {
    double angle = Math.toRadians(60.0 * sixths - 30);
    return new double[] {x + size * Math.cos(angle), y + size * Math.sin(angle)};
  }
}
