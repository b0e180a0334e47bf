package uk.muster.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Sends each post to where its work begins: who leads on the requirement, to the grid.
@Controller
class HomePages {
  @GetMapping("/")
  String home(Actor actor) {
    if (actor.role() == Role.SPR_LEAD) {
      return "redirect:/assessment";
    }
    if (actor.can(Right.READ_COUNTS)) {
      return "redirect:/readiness";
    }
    if (actor.can(Right.MANAGE_ACCOUNTS)) {
      return "redirect:/accounts";
    }
    if (actor.can(Right.READ_AUDIT)) {
      return "redirect:/audit";
    }
    return actor.can(Right.READ_POSTS) ? "redirect:/posts" : "redirect:/reference";
  }
}
