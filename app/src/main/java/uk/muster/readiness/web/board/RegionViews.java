package uk.muster.readiness.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Margin;
import uk.muster.look.TileMap;
import uk.muster.look.Words;
import uk.muster.readiness.Board;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Grouping;

/// Makes the page of one region from its boards of the three days.
record RegionViews(Grouping region, List<Board> days, UnitWords words) {

  RegionView view() {
    var first = days.getFirst();
    int asked =
        first.lines().stream()
            .flatMap(line -> line.commitment().stream())
            .mapToInt(Commitment::both)
            .sum();
    int tonight = formable(first);
    return new RegionView(
        "%s can form %s tonight".formatted(region.name(), Words.count(tonight, "unit", "units")),
        lead(first, asked),
        "/readiness/regions/" + region.code(),
        words.shortUnit() + ".",
        Field.of("unit", "Unit").holding(words.type().code()),
        words.catalogue().unitTypes().stream()
            .map(type -> new Choice(type.code(), type.name()))
            .toList(),
        notes(first),
        figures(asked),
        tiles(first).drawing(),
        IntStream.range(0, first.lines().size()).mapToObj(this::row).toList(),
        together("Force by force", days.stream().map(RegionViews::formable).toList(), asked),
        together("Pooled", days.stream().map(Board::pooled).toList(), asked));
  }

  private String lead(Board first, int asked) {
    int left = first.pooled() - asked;
    return "Pooled it would be %s. Both calls together ask for %s: %s."
        .formatted(Words.number(first.pooled()), Words.number(asked), Margin.of(left).words());
  }

  private List<String> notes(Board first) {
    var notes = new ArrayList<String>();
    int all = region.members().size();
    int seen = first.lines().size();
    if (seen < all) {
      notes.add(
          "Your post covers %d of the %d forces of this region; the others are not counted here."
              .formatted(seen, all));
    }
    if (first.countedOnce() > 0) {
      notes.add(CountedOnce.words(first.countedOnce()));
    }
    var none =
        first.lines().stream()
            .filter(line -> line.counted().isEmpty())
            .map(line -> Names.shortName(line.force()))
            .toList();
    if (!none.isEmpty()) {
      notes.add("No register was sent by " + String.join(", ", none) + ".");
    }
    return notes;
  }

  private List<Figure> figures(int asked) {
    var first = days.get(0);
    var second = days.get(1);
    var third = days.get(2);
    return List.of(
        new Figure("Asked for, both calls", asked, "Local need and national promise"),
        new Figure("Tonight", formable(first), pooledNote(first)).asAnswer(),
        new Figure("Tomorrow", formable(second), pooledNote(second)),
        new Figure("In 90 days", formable(third), pooledNote(third)));
  }

  private static String pooledNote(Board board) {
    return "%s; pooled %s".formatted(Words.date(board.on()), Words.number(board.pooled()));
  }

  private static int formable(Board board) {
    return board.lines().stream()
        .flatMap(line -> line.counted().stream())
        .mapToInt(Board.Counted::formable)
        .sum();
  }

  private RegionView.Row row(int index) {
    var line = days.getFirst().lines().get(index);
    return new RegionView.Row(
        Names.shortName(line.force()),
        href(line),
        line.commitment().map(said -> Words.number(said.both())).orElse("none"),
        units(line),
        units(days.get(1).lines().get(index)),
        units(days.get(2).lines().get(index)),
        Shown.BOTH.margin(line),
        BoardRow.limit(line, words));
  }

  private static String units(Board.Line line) {
    return line.counted().map(counted -> Words.number(counted.formable())).orElse("none");
  }

  private static RegionView.Row together(String name, List<Integer> units, int asked) {
    return new RegionView.Row(
        name,
        "",
        Words.number(asked),
        Words.number(units.get(0)),
        Words.number(units.get(1)),
        Words.number(units.get(2)),
        Margin.of(units.get(0) - asked),
        "–");
  }

  private TileMap tiles(Board first) {
    return new TileMap(
        "Margin if both are called, tonight. The table beside the map says the same.",
        first.lines().stream()
            .map(line ->
                new TileMap.Tile(
                    line.force().tile().q(),
                    line.force().tile().r(),
                    line.force().shortName(),
                    Names.shortName(line.force()),
                    line.region().code(),
                    Shown.BOTH.margin(line),
                    href(line),
                    false))
            .toList());
  }

  private String href(Board.Line line) {
    return "/readiness/%s?unit=%s".formatted(line.force().id(), words.type().code());
  }
}
