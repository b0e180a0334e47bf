package uk.muster.assessment.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.muster.assessment.grid.ForceGrid;
import uk.muster.assessment.grid.Grids;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The home of the SPR lead: where the force stands on every threat, and how it compares.
@Controller
class GridPages {
  private final Grids grids;
  private final Campaigns campaigns;
  private final Wording wording;
  private final Clock clock;

  GridPages(Grids grids, Campaigns campaigns, Catalogue catalogue, Clock clock) {
    this.grids = grids;
    this.campaigns = campaigns;
    wording = new Wording(catalogue);
    this.clock = clock;
  }

  @GetMapping("/assessment")
  ModelAndView home(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String signed) {
    var id = force(actor, force);
    var covering = covering(actor, id);
    var chosen = chosen(covering, campaign);
    if (chosen.isEmpty()) {
      return none(actor, shell, id);
    }
    var grid = grids.force(actor, id, chosen.get().code());
    var views = new GridViews(wording, grid, LocalDate.now(clock));
    var view =
        new GridView(
            views.heading(),
            views.lead(),
            signed.isEmpty() ? "" : "Signed. What is signed stays as it is.",
            id.value(),
            forces(actor),
            Field.of("campaign", "Campaign").holding(chosen.get().code()),
            covering.stream().map(one -> new Choice(one.code(), one.title())).toList(),
            views.figures(),
            wording.cs().stream().map(one -> one.name()).toList(),
            wording.levels().stream().map(one -> one.name()).toList(),
            views.rows(),
            links(actor, grid));
    return page(shell, view.heading(), "assessment/grid", view, chosen.get().title());
  }

  private ModelAndView none(Actor actor, Shell shell, ForceId force) {
    var view =
        new GridView(
            "%s has no assessment yet".formatted(wording.force(force)),
            "A campaign asks each lead what the force has, can do, fits together and connects,"
                + " threat by threat.",
            "",
            force.value(),
            forces(actor),
            Field.of("campaign", "Campaign"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            actor.can(Right.RUN_CAMPAIGNS)
                ? List.of(
                    new Link("Open a campaign", "/assessment/campaigns/new"),
                    new Link("All campaigns", "/assessment/campaigns"))
                : List.of(new Link("All campaigns", "/assessment/campaigns")));
    return page(shell, view.heading(), "assessment/grid", view, wording.force(force));
  }

  @GetMapping("/assessment/compare")
  ModelAndView compare(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String campaign) {
    var id = force(actor, force);
    var chosen = chosen(covering(actor, id), campaign);
    if (chosen.isEmpty()) {
      return none(actor, shell, id);
    }
    var grid = grids.force(actor, id, chosen.get().code());
    var view = new ComparisonViews(wording, grid).view();
    return page(shell, view.heading(), "assessment/compare", view, "Compare");
  }

  @GetMapping("/assessment/grid.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String campaign) {
    var id = force(actor, force);
    var code =
        chosen(covering(actor, id), campaign)
            .orElseThrow(() -> new NotFound("campaign", campaign))
            .code();
    var table = new ComparisonViews(wording, grids.force(actor, id, code)).cells();
    return CsvFile.of(
        shell.atLeast(Marking.OFFICIAL_SENSITIVE),
        "grid-%s-%s".formatted(id, code),
        LocalDate.now(clock),
        table);
  }

  private ModelAndView page(
      Shell shell, String heading, String template, Object view, String here) {
    var titled =
        shell
            .atLeast(Marking.OFFICIAL_SENSITIVE)
            .page(heading, new Item("Assessment", "/assessment"), Item.here(here));
    return new ModelAndView(template, Map.of("shell", titled, "page", view));
  }

  private List<Campaign> covering(Actor actor, ForceId force) {
    return campaigns.list(actor).stream().filter(one -> one.forces().contains(force)).toList();
  }

  private static Optional<Campaign> chosen(List<Campaign> covering, String asked) {
    return asked.isEmpty()
        ? covering.stream().findFirst()
        : Optional.of(
            covering.stream()
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign", asked)));
  }

  private static ForceId force(Actor actor, String text) {
    actor.require(Right.READ_ASSESSMENTS);
    var force =
        ForceId.isShaped(text)
            ? new ForceId(text)
            : actor.forcesWith(Right.READ_ASSESSMENTS).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new NotFound("force", text));
    actor.require(Right.READ_ASSESSMENTS, force);
    return force;
  }

  private List<Choice> forces(Actor actor) {
    var mine = actor.forcesWith(Right.READ_ASSESSMENTS).stream().sorted().toList();
    return mine.size() < 2
        ? List.of()
        : mine.stream().map(one -> new Choice(one.value(), wording.force(one))).toList();
  }

  private static List<Link> links(Actor actor, ForceGrid grid) {
    var code = grid.campaign().code();
    var force = grid.force().value();
    var links = new ArrayList<Link>();
    links.add(new Link("Your tasks", "/assessment/tasks"));
    grid.previous()
        .ifPresent(one ->
            links.add(
                new Link(
                    "Compare with " + one.title(), address("/assessment/compare", force, code))));
    if (actor.can(Right.SIGN_ASSESSMENTS, grid.force())) {
      links.add(new Link("Sign", "/assessment/signing/%s/%s".formatted(code, force)));
    }
    links.add(new Link("What does not go together", "/checks?force=" + force));
    if (actor.can(Right.READ_GOVERNANCE, grid.force())) {
      links.add(new Link("Boards", "/boards?force=" + force));
    }
    links.add(new Link("Progress", "/assessment/campaigns/" + code));
    links.add(new Link("All forces side by side", "/assessment/nation?campaign=" + code));
    links.add(new Link("All campaigns", "/assessment/campaigns"));
    links.add(new Link("Download as CSV", address("/assessment/grid.csv", force, code)));
    return links;
  }

  private static String address(String path, String force, String campaign) {
    return Address.of(path).with("force", force).with("campaign", campaign).text();
  }
}
