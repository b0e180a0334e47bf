package uk.muster.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// All registers that the actor may read, with how much each holds.
@Controller
class RegisterIndexPages {
  static final Item REGISTERS = new Item("Registers", "/registers");

  private final Registers registers;
  private final Clock clock;

  RegisterIndexPages(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping("/registers")
  ModelAndView index(Actor actor, Shell shell) {
    actor.require(Right.READ_CAPABILITY);
    var counts = registers.counts(actor, LocalDate.now(clock));
    var modules = registers.kinds(actor);
    var total = counts.values().stream().mapToLong(Long::longValue).sum();
    var view =
        new IndexView(
            "%s in %s"
                .formatted(
                    Words.count(total, "entry", "entries"),
                    Words.count(counts.size(), "register", "registers")),
            actor.can(Right.READ_ASSESSMENTS),
            modules.stream().map(module -> part(module, counts)).toList());
    return new ModelAndView(
        "register/index",
        Map.of("shell", shell.page(view.heading(), Item.here("Registers")), "page", view));
  }

  private static IndexView.Part part(Kinds module, Map<String, Long> counts) {
    return new IndexView.Part(
        module.title(),
        Table.of(
            module.title(),
            "",
            List.of(Column.of("Register"), Column.of("For"), Column.number("Entries")),
            module.list().stream()
                .map(kind ->
                    List.of(
                        Cell.link(kind.heading(), "/registers/" + kind.code()),
                        Cell.of(kind.purpose()),
                        Cell.of(counts.getOrDefault(kind.code(), 0L))))
                .toList()),
        module.pages());
  }
}
