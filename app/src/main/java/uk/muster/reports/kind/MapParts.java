package uk.muster.reports.kind;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import uk.muster.reference.Force;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.record.ForceRecord;

/// A table of forces with its first figure on the map of all of them.
record MapParts(ForceRecord record) {
  private static final Pattern WHOLE = Pattern.compile("[-−]?\\d{1,6}");

  Block.TileMap of(List<Force> forces, Block.DataTable table) {
    var tiles =
        java.util.stream.IntStream.range(0, forces.size())
            .mapToObj(i -> tile(forces.get(i), Inline.plain(table.rows().get(i).get(1))))
            .toList();
    var figure = table.columns().get(1).heading();
    return new Block.TileMap(
        "Map: " + figure,
        tiles,
        new Block.DataTable(
            "%s: %s and others".formatted(table.caption(), figure),
            table.columns(),
            table.rows(),
            table.total()));
  }

  private Block.Tile tile(Force force, String figure) {
    var number =
        WHOLE.matcher(figure).matches()
            ? OptionalInt.of(Integer.parseInt(figure.replace('−', '-')))
            : OptionalInt.empty();
    return new Block.Tile(
        force.shortName(),
        force.tile().q(),
        force.tile().r(),
        record.catalogue().regionOf(force.id()).code(),
        number,
        number.isPresent() ? figure : "none");
  }
}
