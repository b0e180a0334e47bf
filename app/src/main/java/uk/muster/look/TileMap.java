package uk.muster.look;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One hexagon a force, placed so that neighbours touch; darker means fewer; each tile is a link.
///
/// @param label what readers hear: what is shown, and which table says the same
public record TileMap(String label, List<Tile> tiles) {
  private static final double WIDE = 40;
  private static final double NARROW = 20.6;
  private static final double EDGE = 4;

  /// One force on the map.
  ///
  /// @param q axial column, `r` axial row, north up
  /// @param name the short one, written on the wide map
  /// @param fullName said with the link
  /// @param region tiles of different regions have a heavy line between them
  /// @param current whether this is the force looked at
  public record Tile(
      int q,
      int r,
      String name,
      String fullName,
      String region,
      Margin margin,
      String href,
      boolean current) {
    Hexagon hexagon(double size) {
      return Hexagon.at(q, r, size);
    }
  }

  private record Place(int q, int r) {}

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  public Drawing drawing() {
    return new Drawing("tiles", draw(WIDE, true), draw(NARROW, false));
  }

  private Content draw(double size, boolean named) {
    var corners = tiles.stream().flatMap(t -> t.hexagon(size).corners().stream()).toList();
    double left = corners.stream().mapToDouble(c -> c[0]).min().orElse(0) - EDGE;
    double top = corners.stream().mapToDouble(c -> c[1]).min().orElse(0) - EDGE;
    double right = corners.stream().mapToDouble(c -> c[0]).max().orElse(0) + EDGE;
    double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElse(0) + EDGE;
    var svg = Svg.start(right - left, bottom - top, "role", "group", "aria-label", label);
    for (var tile : tiles) {
      draw(svg, tile, tile.hexagon(size).moved(-left, -top), named);
    }
    borders(svg, size, left, top);
    tiles.stream()
        .filter(Tile::current)
        .forEach(t -> ring(svg, t.hexagon(size).moved(-left, -top)));
    return svg.end();
  }

  private static void draw(Svg svg, Tile tile, Hexagon hexagon, boolean named) {
    var shade = tile.margin().shade();
    var words = tile.fullName() + ": " + tile.margin().words();
    svg.open("a", "href", tile.href(), "aria-label", words, "data-q", tile.q(), "data-r", tile.r());
    svg.title(words);
    hexagon.shrunk(named ? 0.75 : 0.4).draw(svg, shade);
    if (named) {
      write(svg, hexagon, -7, 13, 400, tile.name(), shade);
    }
    write(svg, hexagon, named ? 15 : 5, named ? 18 : 13, 700, tile.margin().signed(), shade);
    svg.close("a");
  }

  private static void write(
      Svg svg, Hexagon at, double down, int size, int weight, String words, MarginClass shade) {
    var halo = shade == MarginClass.NONE ? 4 : 0;
    svg.text(
        at.x(),
        at.y() + down,
        size,
        shade.ink(),
        words,
        "text-anchor",
        "middle",
        "font-weight",
        weight,
        "stroke",
        shade.fill(),
        "stroke-width",
        halo,
        "paint-order",
        "stroke");
  }

  /// A heavy line along every edge between two regions.
  private void borders(Svg svg, double size, double left, double top) {
    var regions = regions();
    // East, south-east and south-west; the other three are some neighbour's.
    int[][] steps = {{1, 0}, {0, 1}, {-1, 1}};
    var path = new StringBuilder();
    for (var tile : tiles) {
      var hexagon = tile.hexagon(size).moved(-left, -top);
      for (int side = 0; side < steps.length; side++) {
        var there = new Place(tile.q() + steps[side][0], tile.r() + steps[side][1]);
        var region = regions.getOrDefault(there, tile.region());
        if (!region.equals(tile.region())) {
          var from = hexagon.corner(side);
          var to = hexagon.corner(side + 1);
          path.append('M').append(Svg.number(from[0])).append(' ').append(Svg.number(from[1]));
          path.append('L').append(Svg.number(to[0])).append(' ').append(Svg.number(to[1]));
        }
      }
    }
    svg.shape(
        "path",
        "d",
        path,
        "stroke",
        "#17222a",
        "stroke-width",
        size > 30 ? 3.5 : 2.5,
        "stroke-linecap",
        "round",
        "pointer-events",
        "none");
  }

  private Map<Place, String> regions() {
    var regions = new HashMap<Place, String>();
    tiles.forEach(t -> regions.put(new Place(t.q(), t.r()), t.region()));
    return regions;
  }

  private static void ring(Svg svg, Hexagon hexagon) {
    hexagon.outline(svg, "#17222a", 5);
    hexagon.shrunk(3).outline(svg, "#ffd84d", 3);
  }
}
