package uk.muster.readiness.web.room;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import muster.engine.formation.Candidate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.readiness.ListPage;
import uk.muster.readiness.room.ControlRoom;
import uk.muster.readiness.room.RoomQuestion;
import uk.muster.readiness.web.UnitWords;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Who and what is on duty, and how soon it can be where.
@Controller
class RoomPages {
  private static final int SIZE = 50;

  private final ControlRoom room;
  private final Catalogue catalogue;
  private final Clock clock;

  RoomPages(ControlRoom room, Catalogue catalogue, Clock clock) {
    this.room = room;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// Leads to the post's own force, or to the readiness of all of them.
  @GetMapping("/control-room")
  String rooms(Actor actor) {
    var forces = actor.forcesWith(Right.READ_COUNTS);
    return forces.size() == 1
        ? "redirect:/control-room/" + forces.iterator().next()
        : "redirect:/readiness";
  }

  @GetMapping("/control-room/{force}")
  ModelAndView room(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam Map<String, String> asked) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(force);
    actor.require(Right.READ_COUNTS, id);
    var unit = asked.getOrDefault("unit", "psu");
    var type = catalogue.unitType(unit).orElseThrow(() -> new NotFound("unit type", unit));
    var form = new RoomForm(asked);
    var at = form.at(Instant.now(clock));
    var places = room.places(actor, id, RoomForm.day(at).toLocalDate());
    var question = new RoomQuestion(id, unit, at, form.place(places));
    boolean mayRead = actor.can(Right.READ_PEOPLE, id);
    var people =
        mayRead
            ? room.onDuty(actor, question, page(asked), SIZE)
            : new ListPage<Candidate>(List.of(), 1, 0);
    var view =
        new RoomViews(room.picture(actor, question), new UnitWords(type, catalogue), form, places)
            .view(mayRead, people, SIZE);
    var page =
        shell.page(
            view.heading(),
            new Item("Control room", "/control-room"),
            Item.here(catalogue.force(id).map(Force::name).orElse(force)));
    return new ModelAndView(
        "readiness/room",
        Map.of("shell", view.errors().isEmpty() ? page : page.withErrors(), "page", view));
  }

  private static int page(Map<String, String> asked) {
    var text = asked.getOrDefault("page", "1");
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }
}
