package uk.muster.look;

import java.util.List;

/// A geographic map in the same shades as the tiles; each area is a link. The page credits the
/// source and says that it is no legal boundary.
///
/// @param id unlike any other drawing's on the page
/// @param label what readers hear: what is shown, and which table says the same
public record AreaMap(String id, String label, AreaShapes shapes, List<Area> areas) {
  /// One area, by the id of its shape.
  public record Area(String id, String name, Margin margin, String href, boolean current) {}

  public AreaMap {
    areas = List.copyOf(areas);
  }

  public Drawing drawing() {
    double width = AreaShapes.WIDTH + 8;
    var svg = Svg.start(width, shapes.height() + 8, "role", "group", "aria-label", label);
    hatch(svg);
    svg.open("g", "transform", "translate(4 4)");
    areas.stream().filter(a -> !a.current()).forEach(a -> draw(svg, a));
    areas.stream().filter(Area::current).forEach(a -> draw(svg, a));
    return Drawing.scaling("areas", svg.close("g").end());
  }

  private void draw(Svg svg, Area area) {
    var words = area.name() + ": " + area.margin().words();
    var shade = area.margin().shade();
    var fill = shade == MarginClass.NONE ? "url(#" + id + ")" : shade.fill();
    var path = shapes.path(area.id());
    svg.open("a", "href", area.href(), "aria-label", words).title(words);
    stroked(svg, path, fill, "#73828c", 0.8);
    if (area.current()) {
      stroked(svg, path, "none", "#17222a", 5);
      stroked(svg, path, "none", "#ffd84d", 2.5);
    }
    svg.close("a");
  }

  private static void stroked(Svg svg, String path, String fill, String stroke, double width) {
    svg.shape(
        "path",
        "d",
        path,
        "fill",
        fill,
        "stroke",
        stroke,
        "stroke-width",
        width,
        "stroke-linejoin",
        "round",
        "fill-rule",
        "evenodd");
  }

  private void hatch(Svg svg) {
    svg.open("defs");
    svg.open(
        "pattern",
        "id",
        id,
        "width",
        6,
        "height",
        6,
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    svg.shape("rect", "width", 6, "height", 6, "fill", "#ffffff");
    svg.shape("rect", "width", 1.6, "height", 6, "fill", "#73828c");
    svg.close("pattern").close("defs");
  }
}
