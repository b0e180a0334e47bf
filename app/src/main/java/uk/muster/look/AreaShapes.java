package uk.muster.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Areas as SVG paths on one Mercator map, projected once.
public final class AreaShapes {
  static final double WIDTH = 520;

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final double height;

  /// One point of a border, in degrees.
  public record Position(double longitude, double latitude) {
    private double up() {
      return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
  }

  /// @param areas by id, the rings of each area: outer borders and holes alike
  public AreaShapes(Map<String, List<List<Position>>> areas) {
    var all = areas.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    double west = all.stream().mapToDouble(Position::longitude).min().orElse(0);
    double east = all.stream().mapToDouble(Position::longitude).max().orElse(1);
    double south = all.stream().mapToDouble(Position::up).min().orElse(0);
    double north = all.stream().mapToDouble(Position::up).max().orElse(1);
    double scale = WIDTH / (east - west);
    height = (north - south) * scale;
    areas.forEach((id, rings) -> {
      var path = new StringBuilder();
      for (var ring : rings) {
        char command = 'M';
        for (var point : ring) {
          path.append(command).append(tenth((point.longitude() - west) * scale));
          path.append(' ').append(tenth((north - point.up()) * scale));
          command = 'L';
        }
        path.append('z');
      }
      paths.put(id, path.toString());
    });
  }

  /// A tenth of a pixel is enough, and keeps the page small.
  private static String tenth(double value) {
    return Svg.number(Math.round(value * 10) / 10.0);
  }

  public Set<String> ids() {
    return Set.copyOf(paths.keySet());
  }

  String path(String id) {
    var path = paths.get(id);
    if (path == null) {
      throw new IllegalArgumentException("no area has the id " + id);
    }
    return path;
  }

  double height() {
    return height;
  }
}
