package uk.muster.readiness.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.AreaShapes;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.readiness.room.Areas;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// All forces that somebody may see, side by side.
@Controller
class BoardPages {
  private final ReadinessBoard boards;
  private final Catalogue catalogue;
  private final Clock clock;
  private final AreaShapes shapes = Shapes.of(Areas.shipped());

  BoardPages(ReadinessBoard boards, Catalogue catalogue, Clock clock) {
    this.boards = boards;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/readiness")
  ModelAndView board(Actor actor, Shell shell, @RequestParam Map<String, String> asked) {
    var forces = actor.forcesWith(Right.READ_COUNTS);
    actor.require(Right.READ_COUNTS);
    if (forces.size() == 1) {
      return new ModelAndView("redirect:/readiness/" + forces.iterator().next());
    }
    var view = view(actor, asked);
    var regions = regions(actor);
    var where = regions.size() == 1 ? regions.getFirst().name() : "England and Wales";
    var page = shell.page(view.heading(), new Item("Readiness", "/readiness"), Item.here(where));
    return new ModelAndView(
        "readiness/board",
        Map.of("shell", view.errors().isEmpty() ? page : page.withErrors(), "page", view));
  }

  BoardView view(Actor actor, Map<String, String> asked) {
    var form = new BoardForm(asked, regions(actor), LocalDate.now(clock));
    var question = form.question();
    var words =
        new UnitWords(
            catalogue
                .unitType(question.unitType())
                .orElseThrow(() -> new NotFound("unit type", question.unitType())),
            catalogue);
    return new BoardViews(boards.board(actor, question), words, form, shapes).view();
  }

  /// The regions of the forces that the actor may see.
  private List<Grouping> regions(Actor actor) {
    return actor.forcesWith(Right.READ_COUNTS).stream()
        .map(catalogue::regionOf)
        .distinct()
        .sorted(java.util.Comparator.comparing(Grouping::name))
        .toList();
  }
}
