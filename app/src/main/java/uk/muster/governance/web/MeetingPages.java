package uk.muster.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.governance.Agendas;
import uk.muster.governance.Governance;
import uk.muster.governance.Proposal;
import uk.muster.register.FieldReading;
import uk.muster.register.Register;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// A meeting of a board: its agenda, made of what is due and what changed, and its minutes.
@Controller
class MeetingPages {
  private final Governance governance;
  private final Agendas agendas;
  private final Told told;
  private final Clock clock;

  MeetingPages(
      Governance governance,
      Agendas agendas,
      Register register,
      FieldReading reading,
      Clock clock) {
    this.governance = governance;
    this.agendas = agendas;
    this.clock = clock;
    told = new Told(register, reading);
  }

  @GetMapping("/board-meetings/{force}/{code}")
  ModelAndView meeting(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    var views = views(actor, force, code);
    var id = new ForceId(force);
    var changes = actor.can(Right.CHANGE_GOVERNANCE, id);
    var proposals = changes ? agendas.proposals(actor, id, code) : List.<Proposal>of();
    var view = views.agenda(proposals, changes);
    var shown =
        views
            .record()
            .classification()
            .and(Classification.of(proposals.stream().map(Proposal::classification)));
    return page(shell.atLeast(shown), "governance/meeting", view, Item.here(code));
  }

  @PostMapping("/board-meetings/{force}/{code}/agenda")
  String accept(
      Actor actor,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam(name = "about", required = false) List<String> about) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("meeting", code);
    }
    agendas.accept(actor, new ForceId(force), code, about == null ? List.of() : about);
    return "redirect:/board-meetings/%s/%s".formatted(force, code);
  }

  @GetMapping("/board-meetings/{force}/{code}/minutes")
  ModelAndView minutes(
      Actor actor, Shell shell, @PathVariable String force, @PathVariable String code) {
    var views = views(actor, force, code);
    return page(
        shell.atLeast(views.record().classification()),
        "governance/minutes",
        views.minutes(),
        new Item(code, views.path()),
        Item.here("Minutes"));
  }

  private MeetingViews views(Actor actor, String force, String code) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("meeting", code);
    }
    var today = LocalDate.now(clock);
    var id = new ForceId(force);
    return new MeetingViews(
        governance.meeting(actor, id, code, today),
        told,
        today,
        actor.can(Right.READ_CAPABILITY, id));
  }

  private static ModelAndView page(Shell shell, String template, MeetingView view, Item... last) {
    var crumbs = new java.util.ArrayList<Item>(List.of(BoardPages.HOME));
    crumbs.addAll(List.of(last));
    return new ModelAndView(
        template,
        Map.of("shell", shell.page(view.heading(), crumbs.toArray(Item[]::new)), "page", view));
  }
}
