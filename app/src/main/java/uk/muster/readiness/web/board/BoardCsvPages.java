package uk.muster.readiness.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.look.table.CsvFile;
import uk.muster.readiness.Board;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The table by force as a CSV file.
@Controller
class BoardCsvPages {
  private final ReadinessBoard boards;
  private final Catalogue catalogue;
  private final Clock clock;

  BoardCsvPages(ReadinessBoard boards, Catalogue catalogue, Clock clock) {
    this.boards = boards;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness.csv")
  CsvFile board(Actor actor, Shell shell, @RequestParam Map<String, String> asked) {
    var form =
        new BoardForm(asked, catalogue.groupings(Grouping.Kind.REGION), LocalDate.now(clock));
    form.errors().stream()
        .findFirst()
        .ifPresent(error -> {
          throw new IllegalArgumentException(error.message());
        });
    var board = boards.board(actor, form.question());
    var rows = board.lines().stream().map(BoardCsvPages::row).toList();
    return CsvFile.of(
        shell,
        "readiness-" + board.unit().code(),
        board.on(),
        List.of(
            "force",
            "region",
            "needed_locally",
            "promised_nationally",
            "declared",
            "formable",
            "local",
            "both",
            "limited_by"),
        rows);
  }

  /// A force without a return has empty cells.
  private static List<String> row(Board.Line line) {
    var row = new ArrayList<String>();
    row.add(line.force().id().value());
    row.add(line.region().code());
    row.add(line.commitment().map(said -> "" + said.neededLocally()).orElse(""));
    row.add(line.commitment().map(said -> "" + said.promisedNationally()).orElse(""));
    row.add(line.commitment().map(said -> "" + said.declared()).orElse(""));
    row.add(line.counted().map(counted -> "" + counted.formable()).orElse(""));
    row.add(number(Shown.LOCAL, line));
    row.add(number(Shown.BOTH, line));
    row.add(line.counted().map(c -> String.join(" ", c.limit().names())).orElse(""));
    return row;
  }

  private static String number(Shown shown, Board.Line line) {
    var units = shown.margin(line).units();
    return units.isPresent() ? "" + units.getAsInt() : "";
  }
}
