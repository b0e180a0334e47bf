package uk.muster.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.table.CsvFile;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// The table of roles and what each may do, for everyone who is signed in.
@Controller
class RolePages {
  private final Clock clock;

  RolePages(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/roles")
  ModelAndView list(Actor actor, Shell shell) {
    var view = new RolesView(actor.role().title(), RoleLines.table());
    return new ModelAndView(
        "access/roles", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  @GetMapping("/roles.csv")
  CsvFile download(Actor actor, Shell shell) {
    return CsvFile.of(
        shell, "roles", LocalDate.now(clock), RoleLines.head(), RoleLines.everyCell());
  }
}
