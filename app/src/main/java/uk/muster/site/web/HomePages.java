package uk.muster.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Sends each post to where its work begins.
@Controller
class HomePages {
  @GetMapping("/")
  String home(Actor actor) {
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
