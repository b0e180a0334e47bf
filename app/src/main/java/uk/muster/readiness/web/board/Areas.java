package uk.muster.readiness.web.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.look.AreaShapes;

/// Reads the areas of the forces: a thematic map, not a legal boundary.
final class Areas {
  private static final String FILE = "/readiness/force-areas.geojson";

  private Areas() {}

  static AreaShapes read() {
    try (var file = Areas.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      var areas = new LinkedHashMap<String, List<List<AreaShapes.Position>>>();
      for (var feature : JsonMapper.shared().readTree(file).get("features")) {
        var rings = new ArrayList<List<AreaShapes.Position>>();
        rings(feature.get("geometry").get("coordinates"), rings);
        areas.put(feature.get("properties").get("police_uk_id").asString(), rings);
      }
      return new AreaShapes(areas);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /// Goes down until a list of points is found, however deep polygons are nested.
  private static void rings(JsonNode node, List<List<AreaShapes.Position>> rings) {
    if (node.get(0).get(0).isNumber()) {
      var ring = new ArrayList<AreaShapes.Position>();
      for (var point : node) {
        ring.add(new AreaShapes.Position(point.get(0).asDouble(), point.get(1).asDouble()));
      }
      rings.add(ring);
    } else {
      node.forEach(each -> rings(each, rings));
    }
  }
}
