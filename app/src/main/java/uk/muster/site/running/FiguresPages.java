package uk.muster.site.running;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// The figures of the running service for an administrator who is signed in; a collector shows a
/// token instead (see {@link FiguresToken}).
@Controller
@ConditionalOnWebApplication
class FiguresPages {
  private final Figures figures;

  FiguresPages(Figures figures) {
    this.figures = figures;
  }

  @GetMapping("/metrics")
  ResponseEntity<String> metrics(Actor actor) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return ResponseEntity.ok().contentType(FiguresToken.TEXT).body(figures.text());
  }
}
