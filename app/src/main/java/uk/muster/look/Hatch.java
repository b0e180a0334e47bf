package uk.muster.look;

import java.util.ArrayList;
import java.util.List;

/// Diagonal lines inside a convex shape, as one path: no pattern, so no id that could occur twice.
public final class Hatch {
  private Hatch() {}

  public static String rectangle(double x, double y, double width, double height, double step) {
    return inside(
        List.of(
            new double[] {x, y},
            new double[] {x + width, y},
            new double[] {x + width, y + height},
            new double[] {x, y + height}),
        step);
  }

  /// The lines x + y = n × step within the corners, which go round the shape.
  static String inside(List<double[]> corners, double step) {
    double low = corners.stream().mapToDouble(c -> c[0] + c[1]).min().orElse(0);
    double high = corners.stream().mapToDouble(c -> c[0] + c[1]).max().orElse(0);
    var path = new StringBuilder();
    for (double line = (Math.floor(low / step) + 1) * step; line < high; line += step) {
      var ends = crossings(corners, line);
      if (ends.size() >= 2) {
        move(path, 'M', ends.getFirst());
        move(path, 'L', ends.getLast());
      }
    }
    return path.toString();
  }

  private static List<double[]> crossings(List<double[]> corners, double line) {
    var found = new ArrayList<double[]>();
    for (int i = 0; i < corners.size(); i++) {
      var from = corners.get(i);
      var to = corners.get((i + 1) % corners.size());
      double before = from[0] + from[1] - line;
      double after = to[0] + to[1] - line;
      if (before < 0 != after < 0) {
        double share = before / (before - after);
        found.add(
            new double[] {
              from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])
            });
      }
    }
    return found;
  }

  private static void move(StringBuilder path, char command, double[] to) {
    path.append(command).append(Svg.number(to[0])).append(' ').append(Svg.number(to[1]));
  }
}
