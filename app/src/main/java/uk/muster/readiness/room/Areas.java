package uk.muster.readiness.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.shared.ForceId;

/// The areas of the forces by their id, read once.
public record Areas(Map<String, Area> byForce) {
  private static final String FILE = "/readiness/force-areas.geojson";
  private static final Areas SHIPPED = read();

  /// The areas that Muster brings along.
  public static Areas shipped() {
    return SHIPPED;
  }

  /// The area of a force, if one was drawn.
  Optional<Area> of(ForceId force) {
    return Optional.ofNullable(byForce.get(force.value()));
  }

  private static Areas read() {
    try (var file = Areas.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var areas = new LinkedHashMap<String, Area>();
      for (var feature : JsonMapper.shared().readTree(file).get("features")) {
        var rings = new ArrayList<List<Area.Point>>();
        rings(feature.get("geometry").get("coordinates"), rings);
        areas.put(feature.get("properties").get("police_uk_id").asString(), new Area(rings));
      }
      return new Areas(areas);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /// Goes down until a list of points is found, however deep polygons are nested.
  private static void rings(JsonNode node, List<List<Area.Point>> rings) {
    if (node.get(0).get(0).isNumber()) {
      var ring = new ArrayList<Area.Point>();
      for (var point : node) {
        ring.add(new Area.Point(point.get(0).asDouble(), point.get(1).asDouble()));
      }
      rings.add(ring);
    } else {
      node.forEach(each -> rings(each, rings));
    }
  }
}
