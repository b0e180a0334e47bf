package uk.muster.exchange.row.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.Rows;
import uk.muster.exchange.row.RowsHeld;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// All registers that files fill, with how much each holds of a force.
@Controller
class RowIndexPages {
  private final Rows rows;
  private final RowWords words;
  private final Clock clock;

  RowIndexPages(Rows rows, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.clock = clock;
    words = new RowWords(catalogue, new RowDays(clock.getZone()));
  }

  @GetMapping("/rows")
  ModelAndView index(Actor actor, Shell shell, @RequestParam(defaultValue = "") String force) {
    var forces = forces(actor);
    if (!force.isBlank() && !ForceId.isShaped(force.strip())) {
      throw new NotFound("force", force);
    }
    var chosen = force.isBlank() ? forces.getFirst() : new ForceId(force.strip());
    if (!forces.contains(chosen)) {
      throw new NotAllowed(Right.READ_COUNTS, chosen.value());
    }
    var held = rows.held(actor, chosen, LocalDate.now(clock));
    var total = held.stream().mapToLong(RowsHeld::rows).sum();
    var view =
        new RowIndexView(
            "%s: %s in %s"
                .formatted(
                    words.force(chosen),
                    Words.count(total, "row", "rows"),
                    Words.count(held.size(), "register", "registers")),
            Field.of("force", "Force").holding(chosen.value()),
            forces.size() < 2
                ? List.of()
                : forces.stream().map(id -> new Choice(id.value(), words.force(id))).toList(),
            new RowTables(words).index(actor, chosen, held));
    return new ModelAndView(
        "exchange/row-index",
        Map.of(
            "shell",
            shell.page(view.heading(), Item.here("Registers that files fill")),
            "page",
            view));
  }

  /// The forces of which the actor may read some register.
  private List<ForceId> forces(Actor actor) {
    var kinds = rows.kinds(actor);
    if (kinds.isEmpty()) {
      throw new NotAllowed(Right.READ_COUNTS, "");
    }
    return kinds.stream()
        .flatMap(kind -> actor.forcesWith(kind.held().reading()).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
