package uk.muster.readiness.web.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import uk.muster.look.AreaMap;
import uk.muster.look.AreaShapes;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Margin;
import uk.muster.look.MarginClass;
import uk.muster.look.TileMap;
import uk.muster.look.Words;
import uk.muster.readiness.Board;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;

/// Makes the page of compared forces: words, maps and rows.
record BoardViews(Board board, UnitWords words, BoardForm form, AreaShapes shapes) {

  BoardView view() {
    var shown = form.shown();
    var sorting = form.sorting();
    var lines =
        board.lines().stream()
            .sorted(BoardRow.order(sorting.column(), sorting.descending(), words))
            .toList();
    return new BoardView(
        heading(),
        lead(),
        form.errors(),
        controls(shown),
        notes(),
        figures(),
        shown.words(),
        tiles(shown).drawing(),
        key(shown),
        areas(shown).drawing(),
        board.regions().stream().map(this::region).toList(),
        allRegions(),
        sorting,
        lines.stream().map(line -> BoardRow.of(line, href(line), words, isCurrent(line))).toList(),
        total(),
        form.csv());
  }

  private String heading() {
    int all = known().size();
    long cannot = count(Shown.BOTH);
    var which =
        form.region()
            .flatMap(code -> words.catalogue().grouping(code))
            .map(region -> " of the region " + region.name())
            .orElse("");
    if (all == 0) {
      return "No force has stated and counted these units";
    }
    return cannot == 0
        ? "All %d forces%s can meet both calls at once".formatted(all, which)
        : "%d of %d forces%s cannot meet both calls at once".formatted(cannot, all, which);
  }

  private String lead() {
    if (known().isEmpty()) {
      return "Choose another unit type, or state what forces need, have and promise.";
    }
    long local = known().size() - count(Shown.LOCAL);
    return "Read alone, %d can meet their own local need.%s"
        .formatted(
            local,
            count(Shown.BOTH) > count(Shown.LOCAL)
                ? " The shortfall appears when the national promise is called on the same day."
                : "");
  }

  private List<Board.Line> known() {
    return board.lines().stream()
        .filter(line -> Shown.BOTH.margin(line).units().isPresent())
        .toList();
  }

  private long count(Shown shown) {
    return board.lines().stream().filter(line -> shown.margin(line).isShort()).count();
  }

  private BoardView.Controls controls(Shown shown) {
    var on = Words.date(board.on());
    var region =
        form.region()
            .flatMap(code -> words.catalogue().grouping(code))
            .map(grouping -> grouping.name())
            .orElse("all regions");
    var regions = new java.util.ArrayList<Choice>();
    regions.add(new Choice("", "All regions"));
    form.regions().forEach(grouping -> regions.add(new Choice(grouping.code(), grouping.name())));
    return new BoardView.Controls(
        "%s, %s, %s.".formatted(words.shortUnit(), on, region),
        Field.of("unit", "Unit").holding(words.type().code()),
        words.catalogue().unitTypes().stream()
            .map(type -> new Choice(type.code(), type.name()))
            .toList(),
        form.onField(on),
        Field.of("show", "Map shows").holding(shown.code()),
        Arrays.stream(Shown.values()).map(s -> new Choice(s.code(), s.words())).toList(),
        Field.of("region", "Region").holding(form.region().orElse("")),
        regions);
  }

  private List<String> notes() {
    int none = board.lines().size() - known().size();
    var notes = new java.util.ArrayList<String>();
    if (words.type().confirm()) {
      notes.add(
          "What makes a %s is a default that nobody has confirmed yet."
              .formatted(words.type().name().toLowerCase(java.util.Locale.UK)));
    }
    if (none > 0) {
      notes.add(
          "%s no return: %s nothing stated or no register. They are hatched and marked none."
              .formatted(
                  Words.count(none, "force has", "forces have"),
                  none == 1 ? "it has" : "they have"));
    }
    return notes;
  }

  private List<Figure> figures() {
    int local = sum(Commitment::neededLocally);
    int national = sum(Commitment::promisedNationally);
    return List.of(
        new Figure(
            "Asked for, both calls",
            local + national,
            "%s local and %s national".formatted(Words.number(local), Words.number(national))),
        new Figure(
            "Declared",
            sum(Commitment::declared),
            "Sum of "
                + Words.count(
                    board.lines().stream().filter(l -> l.commitment().isPresent()).count(),
                    "declaration",
                    "declarations")),
        new Figure(
                "Formable, force by force", formable(), "Each force on its own people and vehicles")
            .asAnswer(),
        new Figure(
            "Formable, pooled",
            board.pooled(),
            "If left-over people could serve with another force"));
  }

  private int sum(ToIntFunction<Commitment> number) {
    return board.lines().stream()
        .flatMap(line -> line.commitment().stream())
        .mapToInt(number)
        .sum();
  }

  private int formable() {
    return board.lines().stream()
        .flatMap(line -> line.counted().stream())
        .mapToInt(Board.Counted::formable)
        .sum();
  }

  private TileMap tiles(Shown shown) {
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
                    href(line),
                    isCurrent(line)))
            .toList());
  }

  private AreaMap areas(Shown shown) {
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
                    href(line),
                    isCurrent(line)))
            .toList());
  }

  private Map<MarginClass, Integer> key(Shown shown) {
    var key = new EnumMap<MarginClass, Integer>(MarginClass.class);
    board.lines().forEach(line -> key.merge(shown.margin(line).shade(), 1, Integer::sum));
    return key;
  }

  private BoardView.RegionRow region(Board.Region region) {
    return new BoardView.RegionRow(
        region.region().name(),
        "/readiness/regions/%s?unit=%s".formatted(region.region().code(), words.type().code()),
        region.forces(),
        region.formable(),
        region.pooled(),
        Margin.of(region.pooled() - region.asked()));
  }

  private BoardView.RegionRow allRegions() {
    int pooled = board.regions().stream().mapToInt(Board.Region::pooled).sum();
    int asked = board.regions().stream().mapToInt(Board.Region::asked).sum();
    return new BoardView.RegionRow(
        "Together", "", board.lines().size(), formable(), pooled, Margin.of(pooled - asked));
  }

  private BoardRow total() {
    return new BoardRow(
        "Together",
        "",
        Words.number(sum(Commitment::both)),
        Words.number(sum(Commitment::declared)),
        Words.number(formable()),
        sumOf(Shown.LOCAL),
        sumOf(Shown.BOTH),
        "–",
        false);
  }

  private Margin sumOf(Shown shown) {
    return Margin.of(
        board.lines().stream().mapToInt(line -> shown.margin(line).units().orElse(0)).sum());
  }

  private String href(Board.Line line) {
    return "/readiness/%s?unit=%s&on=%s"
        .formatted(line.force().id(), words.type().code(), board.on());
  }

  private boolean isCurrent(Board.Line line) {
    return Optional.of(line.force().id().value()).equals(form.current());
  }
}
