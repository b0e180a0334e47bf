package uk.muster.assessment.grid.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.grid.CarriedForward;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// A campaign beside one before, question by question, also where they ask by different editions.
@Controller
class CarriedForwardPages {
  private final CarriedForward carried;
  private final Campaigns campaigns;
  private final Wording wording;

  CarriedForwardPages(CarriedForward carried, Campaigns campaigns, Catalogue catalogue) {
    this.carried = carried;
    this.campaigns = campaigns;
    wording = new Wording(catalogue);
  }

  @GetMapping("/assessment/compare/questions")
  ModelAndView questions(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String from) {
    var id = force(actor, force);
    var asked =
        campaigns.list(actor).stream()
            .filter(one -> one.forces().contains(id))
            .filter(one -> campaign.isEmpty() || one.code().equals(campaign))
            .findFirst();
    if (asked.isEmpty()) {
      return new ModelAndView(
          "redirect:" + Address.of("/assessment").with("force", id.value()).text());
    }
    var chosen = asked.get();
    var older = carried.before(actor, id, chosen);
    var view =
        chosen(older, chosen, from)
            .map(one -> view(actor, id, chosen, one, older))
            .orElseGet(() -> nothing(id, chosen));
    var titled =
        shell
            .atLeast(Marking.OFFICIAL_SENSITIVE)
            .page(
                view.heading(),
                new Item("Assessment", "/assessment"),
                new Item("Compare", address("/assessment/compare", id, chosen)),
                Item.here("Question by question"));
    return new ModelAndView("assessment/carried", Map.of("shell", titled, "page", view));
  }

  private static ForceId force(Actor actor, String text) {
    actor.require(Right.READ_ASSESSMENTS);
    var mine = actor.forcesWith(Right.READ_ASSESSMENTS).stream().sorted().toList();
    var typed = text.isEmpty() ? mine.getFirst().value() : text;
    if (!ForceId.isShaped(typed)) {
      throw new NotFound("force", text);
    }
    var force = new ForceId(typed);
    actor.require(Right.READ_ASSESSMENTS, force);
    return force;
  }

  /// The one asked for; else the newest by another edition, since that is what this page is for.
  private static Optional<Campaign> chosen(List<Campaign> older, Campaign now, String from) {
    if (!from.isEmpty()) {
      return Optional.of(
          older.stream()
              .filter(one -> one.code().equals(from))
              .findFirst()
              .orElseThrow(() -> new NotFound("campaign", from)));
    }
    return older.stream()
        .filter(one -> !one.edition().equals(now.edition()))
        .findFirst()
        .or(() -> older.stream().findFirst());
  }

  private CarriedView view(
      Actor actor, ForceId force, Campaign now, Campaign before, List<Campaign> older) {
    var views = new CarriedViews(wording, carried.between(actor, force, now.code(), before.code()));
    return new CarriedView(
        views.heading(),
        views.lead(),
        force.value(),
        now.code(),
        "Carried from " + before.title(),
        Field.of("from", "Carried from").holding(before.code()),
        older.stream()
            .map(one ->
                new Choice(one.code(), "%s, edition %s".formatted(one.title(), one.edition())))
            .toList(),
        views.figures(),
        views.tables(),
        links(force, now));
  }

  private CarriedView nothing(ForceId force, Campaign now) {
    return new CarriedView(
        "%s: nothing carries forward".formatted(now.title()),
        "%s has no campaign before it.".formatted(wording.force(force)),
        force.value(),
        now.code(),
        "",
        Field.of("from", "Carried from"),
        List.of(),
        List.of(),
        List.of(),
        links(force, now));
  }

  private static List<Link> links(ForceId force, Campaign now) {
    return List.of(
        new Link("Cell by cell", address("/assessment/compare", force, now)),
        new Link("The grid", address("/assessment", force, now)));
  }

  private static String address(String path, ForceId force, Campaign campaign) {
    return Address.of(path).with("force", force.value()).with("campaign", campaign.code()).text();
  }
}
