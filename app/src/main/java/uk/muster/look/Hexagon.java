package uk.muster.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A hexagon with a point at the top, as tile maps and their keys draw it.
record Hexagon(double x, double y, double size) {
  /// Where the tile at these axial coordinates has its middle; the row grows downwards.
  static Hexagon at(int q, int r, double size) {
    return new Hexagon(Math.sqrt(3) * size * (q + r / 2.0), 1.5 * size * r, size);
  }

  Hexagon moved(double byX, double byY) {
    return new Hexagon(x + byX, y + byY, size);
  }

  Hexagon shrunk(double by) {
    return new Hexagon(x, y, size - by);
  }

  /// The corner after so many sixths of a turn clockwise from the upper right one.
  double[] corner(int sixths) {
    double angle = Math.toRadians(60.0 * sixths - 30);
    return new double[] {x + size * Math.cos(angle), y + size * Math.sin(angle)};
  }

  List<double[]> corners() {
    return IntStream.range(0, 6).mapToObj(this::corner).toList();
  }

  String points() {
    return corners().stream()
        .map(c -> Svg.number(c[0]) + "," + Svg.number(c[1]))
        .collect(Collectors.joining(" "));
  }

  /// Fills and outlines it in the colours of the class; no return is hatched.
  void draw(Svg svg, MarginClass shade) {
    svg.shape(
        "polygon",
        "points",
        points(),
        "fill",
        shade.fill(),
        "stroke",
        shade.outline(),
        "stroke-width",
        1);
    if (shade == MarginClass.NONE) {
      svg.shape("path", "d", Hatch.inside(corners(), 8), "stroke", "#73828c", "stroke-width", 1.6);
    }
  }

  /// Draws its edge alone.
  void outline(Svg svg, String colour, double width) {
    svg.shape(
        "polygon",
        "points",
        points(),
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        width,
        "pointer-events",
        "none");
  }
}
