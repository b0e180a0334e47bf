package uk.muster.readiness.web.board;

import java.util.LinkedHashMap;
import java.util.List;
import uk.muster.look.AreaShapes;
import uk.muster.readiness.room.Area;
import uk.muster.readiness.room.Areas;

/// The areas of the forces as shapes on a map.
final class Shapes {
  private Shapes() {}

  static AreaShapes of(Areas areas) {
    var shapes = new LinkedHashMap<String, List<List<AreaShapes.Position>>>();
    areas
        .byForce()
        .forEach(
            (force, area) -> shapes.put(force, area.rings().stream().map(Shapes::ring).toList()));
    return new AreaShapes(shapes);
  }

  private static List<AreaShapes.Position> ring(List<Area.Point> points) {
    return points.stream()
        .map(point -> new AreaShapes.Position(point.longitude(), point.latitude()))
        .toList();
  }
}
