package uk.muster.site.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Pages about Muster itself: its keys, whom it shuts out, and what it records.
@Controller
class AboutPages {
  @GetMapping("/keys")
  ModelAndView keys(Actor actor, Shell shell) {
    var title = shell.say("part.keys");
    return new ModelAndView("site/keys", Map.of("shell", shell.page(title, Item.here(title))));
  }

  @GetMapping("/accessibility")
  ModelAndView accessibility(Shell shell) {
    return new ModelAndView(
        "site/accessibility",
        Map.of("shell", shell.page("Muster is meant for everyone", Item.here("Accessibility"))));
  }

  @GetMapping("/what-is-recorded")
  ModelAndView recorded(Actor actor, Shell shell) {
    return new ModelAndView(
        "site/recorded",
        Map.of(
            "shell",
            shell.page(
                "Muster records what you change and whom you look at",
                Item.here("What is recorded about you")),
            "page",
            actor));
  }
}
