package uk.muster.readiness.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.readiness.BoardQuestion;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One region: tonight, tomorrow and in 90 days.
@Controller
class RegionPages {
  private static final int LATER = 90;

  private final ReadinessBoard boards;
  private final Catalogue catalogue;
  private final Clock clock;

  RegionPages(ReadinessBoard boards, Catalogue catalogue, Clock clock) {
    this.boards = boards;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness/regions/{code}")
  ModelAndView region(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @RequestParam(defaultValue = "psu") String unit) {
    var type = catalogue.unitType(unit).orElseThrow(() -> new NotFound("unit type", unit));
    var today = LocalDate.now(clock);
    var days =
        boards.boards(
            actor,
            new BoardQuestion(unit, today, Optional.of(code)),
            List.of(today, today.plusDays(1), today.plusDays(LATER)));
    var region = catalogue.grouping(code).orElseThrow(() -> new NotFound("region", code));
    var view = new RegionViews(region, days, new UnitWords(type, catalogue)).view();
    return new ModelAndView(
        "readiness/region",
        Map.of(
            "shell",
            shell.page(
                view.heading(), new Item("Readiness", "/readiness"), Item.here(region.name())),
            "page",
            view));
  }
}
