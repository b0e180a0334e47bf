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
import uk.muster.readiness.web.Asked;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
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
    var id = Asked.force(actor, force);
    var words = Asked.words(catalogue, asked);
    var form = new RoomForm(asked);
    var at = form.at(Instant.now(clock));
    var places = room.places(actor, id, RoomForm.day(at).toLocalDate());
    var question = new RoomQuestion(id, words.type().code(), at, form.place(places));
    boolean mayRead = actor.can(Right.READ_PEOPLE, id);
    var people =
        mayRead
            ? room.onDuty(actor, question, Asked.page(asked), SIZE)
            : new ListPage<Candidate>(List.of(), 1, 0);
    var view =
        new RoomViews(room.picture(actor, question), words, form, places)
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
}
