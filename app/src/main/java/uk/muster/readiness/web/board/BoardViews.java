package uk.muster.readiness.web.board;

import java.util.Arrays;
import java.util.List;
import uk.muster.look.AreaShapes;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.readiness.Board;
import uk.muster.readiness.web.UnitWords;

/// Makes the page of compared forces: its words and its rows.
record BoardViews(Board board, UnitWords words, BoardForm form, AreaShapes shapes) {

  BoardView view() {
    var shown = form.shown();
    var sorting = form.sorting();
    var maps = new BoardMaps(board, form, shapes);
    var totals = new BoardTotals(board, words);
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
        totals.figures(),
        shown.words(),
        maps.tiles(shown).drawing(),
        maps.key(shown),
        maps.areas(shown).drawing(),
        board.regions().stream().map(totals::region).toList(),
        totals.allRegions(),
        sorting,
        lines.stream()
            .map(line -> BoardRow.of(line, form.href(line), words, form.isCurrent(line)))
            .toList(),
        totals.total(),
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
        form.field("on", "On", on),
        form.field("show", "Map shows", shown.code()),
        Arrays.stream(Shown.values()).map(s -> new Choice(s.code(), s.words())).toList(),
        form.field("region", "Region", ""),
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
    if (board.countedOnce() > 0) {
      notes.add(CountedOnce.words(board.countedOnce()));
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
}
