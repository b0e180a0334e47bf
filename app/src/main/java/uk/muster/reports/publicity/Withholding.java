package uk.muster.reports.publicity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// What of one section may be published. A count of people under five is not; nor is another of the
/// same column from which it could be worked out, nor what was worked out from it in its row.
///
/// Source: the rule for small numbers that official statistics follow.
record Withholding(PublicEdition.LeftOut left, String section) {
  static final String WITHHELD = "not published";
  static final String FEW = "fewer than 5";
  private static final String SMALL_NUMBER = "a count of people under 5";
  private static final String SECOND = "from which a small number could be worked out";

  /// A paragraph; nothing when all that it says from the record may not be published.
  Optional<List<Inline>> paragraph(List<Inline> text) {
    var said = text.stream().filter(Inline.Said.class::isInstance).toList();
    var words = text.stream().filter(Withholding::isOfTheAuthor).count();
    var kept = line(text);
    var all = said.stream().map(Inline.Said.class::cast).allMatch(one -> why(one).isPresent());
    if (!said.isEmpty() && words == 0 && all) {
      return Optional.empty();
    }
    return Optional.of(
        words > 0 ? kept : kept.stream().filter(one -> !one.plain().equals(WITHHELD)).toList());
  }

  private static boolean isOfTheAuthor(Inline inline) {
    return switch (inline) {
      case Inline.Words(var words) -> !words.isBlank();
      case Inline.Stressed(var words) -> !words.isBlank();
      case Inline.Said _, Inline.Note _ -> false;
    };
  }

  List<Inline> line(List<Inline> text) {
    return text.stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    return switch (inline) {
      case Inline.Words words -> words;
      case Inline.Stressed words -> words;
      case Inline.Note(var text) -> new Inline.Note(line(text));
      case Inline.Said said -> {
        var why = why(said);
        why.ifPresent(reason -> left.add(section, reason));
        yield why.isPresent() ? new Inline.Words(instead(said)) : open(said);
      }
    };
  }

  private static String instead(Inline.Said said) {
    return isSmall(said) && marked(said.basis()).isEmpty() ? FEW : WITHHELD;
  }

  /// The same without the way into Muster.
  private static Inline.Said open(Inline.Said said) {
    var basis = said.basis();
    return new Inline.Said(
        said.plain(),
        new Basis(
            basis.what(),
            "",
            basis.asAt(),
            Classification.OFFICIAL,
            basis.counted(),
            basis.facts()));
  }

  private static Optional<String> why(Inline.Said said) {
    var marked = marked(said.basis());
    return marked.isPresent() || !isSmall(said) ? marked : Optional.of(SMALL_NUMBER);
  }

  private static Optional<String> marked(Basis basis) {
    if (basis.classification().marking() != Marking.OFFICIAL) {
      return Optional.of("marked " + basis.classification().marking().words());
    }
    return basis.classification().handling().isEmpty()
        ? Optional.empty()
        : Optional.of("bears a handling instruction");
  }

  private static boolean isSmall(Inline.Said said) {
    return people(said).filter(SmallNumbers::isSmall).isPresent();
  }

  private static Optional<Integer> people(Inline.Said said) {
    return said.basis().counted() == Counted.PEOPLE && said.plain().matches("\\d{1,9}")
        ? Optional.of(Integer.valueOf(said.plain()))
        : Optional.empty();
  }

  Block.DataTable table(Block.DataTable table) {
    var rows = new ArrayList<List<List<Inline>>>();
    for (int r = 0; r < table.rows().size(); r++) {
      var row = new ArrayList<List<Inline>>();
      for (int c = 0; c < table.columns().size(); c++) {
        row.add(cell(table, r, c));
      }
      rows.add(row);
    }
    return new Block.DataTable(table.caption(), table.columns(), rows, table.total());
  }

  private List<Inline> cell(Block.DataTable table, int r, int c) {
    var cell = table.rows().get(r).get(c);
    if (follows(table, r, c)) {
      left.add(section, SECOND);
      return Inline.words(WITHHELD);
    }
    return line(cell);
  }

  /// Whether a small number could be worked out from a cell that is none itself.
  private static boolean follows(Block.DataTable table, int r, int c) {
    var cell = table.rows().get(r).get(c);
    if (small(cell)) {
      return false;
    }
    var derived =
        cell.stream()
            .anyMatch(
                one -> one instanceof Inline.Said said && said.basis().counted() == Counted.OTHER);
    var smallInRow =
        IntStream.range(0, table.columns().size())
            .anyMatch(other -> small(table.rows().get(r).get(other)) || second(table, r, other));
    return second(table, r, c) || (derived && smallInRow);
  }

  /// Whether a count goes with the small ones of its column.
  private static boolean second(Block.DataTable table, int r, int c) {
    return SmallNumbers.besides(table.rows().stream().map(row -> count(row.get(c))).toList())
        .contains(r);
  }

  private static boolean small(List<Inline> cell) {
    return cell.stream().anyMatch(one -> one instanceof Inline.Said said && isSmall(said));
  }

  private static OptionalInt count(List<Inline> cell) {
    return cell.stream()
        .filter(Inline.Said.class::isInstance)
        .map(Inline.Said.class::cast)
        .flatMap(said -> people(said).stream())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /// A bar is drawn only where the row of its table says all that it said before.
  Block.Chart chart(Block.Chart chart) {
    var table = table(chart.table());
    var bars = new ArrayList<Block.Bar>();
    for (int i = 0; i < chart.bars().size(); i++) {
      var bar = chart.bars().get(i);
      var same =
          i < table.rows().size()
              && plain(table.rows().get(i)).equals(plain(chart.table().rows().get(i)));
      bars.add(same ? bar : new Block.Bar(bar.name(), OptionalDouble.empty(), WITHHELD));
    }
    return new Block.Chart(chart.caption(), chart.unit(), chart.most(), bars, table);
  }

  /// A tile shows its figure only where the row of its table says all that it said before.
  Block.TileMap map(Block.TileMap map) {
    var table = table(map.table());
    var tiles = new ArrayList<Block.Tile>();
    for (int i = 0; i < map.tiles().size(); i++) {
      var tile = map.tiles().get(i);
      var same = plain(table.rows().get(i)).equals(plain(map.table().rows().get(i)));
      tiles.add(
          same
              ? tile
              : new Block.Tile(
                  tile.name(), tile.q(), tile.r(), tile.region(), OptionalInt.empty(), "withheld"));
    }
    return new Block.TileMap(map.caption(), tiles, table);
  }

  private static List<String> plain(List<List<Inline>> row) {
    return row.stream().map(Inline::plain).toList();
  }
}
