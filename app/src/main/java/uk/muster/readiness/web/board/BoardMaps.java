package uk.muster.readiness.web.board;

import java.util.EnumMap;
import java.util.Map;
import uk.muster.look.AreaMap;
import uk.muster.look.AreaShapes;
import uk.muster.look.MarginClass;
import uk.muster.look.TileMap;
import uk.muster.readiness.Board;
import uk.muster.readiness.web.Names;

/// The maps of compared forces, with their key.
record BoardMaps(Board board, BoardForm form, AreaShapes shapes) {

  /// One hexagon a force.
  TileMap tiles(Shown shown) {
    return new TileMap(
        shown.words() + ", one hexagon a force. The table by force says the same.",
        board.lines().stream()
            .map(line ->
                new TileMap.Tile(
                    line.force().tile().q(),
                    line.force().tile().r(),
                    line.force().shortName(),
                    Names.shortName(line.force()),
                    line.region().code(),
                    shown.margin(line),
                    form.href(line),
                    form.isCurrent(line)))
            .toList());
  }

  /// The forces on the ground.
  AreaMap areas(Shown shown) {
    return new AreaMap(
        "areas",
        shown.words() + ", by area. The table by force says the same.",
        shapes,
        board.lines().stream()
            .filter(line -> shapes.ids().contains(line.force().id().value()))
            .map(line ->
                new AreaMap.Area(
                    line.force().id().value(),
                    Names.shortName(line.force()),
                    shown.margin(line),
                    form.href(line),
                    form.isCurrent(line)))
            .toList());
  }

  /// How many forces have which shade.
  Map<MarginClass, Integer> key(Shown shown) {
    var key = new EnumMap<MarginClass, Integer>(MarginClass.class);
    board.lines().forEach(line -> key.merge(shown.margin(line).shade(), 1, Integer::sum));
    return key;
  }
}
