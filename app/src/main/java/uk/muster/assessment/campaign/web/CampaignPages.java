package uk.muster.assessment.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Campaigns, how far each is, whom it asks, and its end.
@Controller
class CampaignPages {
  private static final String PATH = "/assessment/campaigns";

  private final Campaigns campaigns;
  private final Assessments assessments;
  private final Wording wording;
  private final Clock clock;

  CampaignPages(Campaigns campaigns, Assessments assessments, Catalogue catalogue, Clock clock) {
    this.campaigns = campaigns;
    this.assessments = assessments;
    wording = new Wording(catalogue);
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView list(Actor actor, Shell shell) {
    var all = campaigns.list(actor);
    var view =
        new CampaignsView(
            Words.count(all.size(), "campaign", "campaigns"),
            "%s open.".formatted(Words.number(all.stream().filter(Campaign::open).count())),
            views().all(all),
            actor.can(Right.RUN_CAMPAIGNS)
                ? List.of(
                    new Link("Open a campaign", PATH + "/new"),
                    new Link("Your tasks", "/assessment/tasks"))
                : List.of(new Link("Your tasks", "/assessment/tasks")));
    return new ModelAndView(
        "assessment/campaigns",
        Map.of(
            "shell",
            shell.page(
                view.heading(), new Item("Assessment", "/assessment"), Item.here("Campaigns")),
            "page",
            view));
  }

  @GetMapping(PATH + "/{campaign}")
  ModelAndView progress(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @RequestParam Map<String, String> asked) {
    return page(actor, shell, campaign, asked, List.of());
  }

  @PostMapping(PATH + "/{campaign}/delegate")
  ModelAndView delegate(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @RequestParam Map<String, String> typed) {
    var force = force(typed.getOrDefault("force", ""));
    actor.require(Right.RUN_CAMPAIGNS, force);
    var due = Days.parse(typed.getOrDefault("due", ""));
    if (due.isEmpty()) {
      return wrong(
          actor,
          shell,
          campaign,
          typed,
          "due",
          "Due (%s) must be a day of the calendar, such as 21 November 2026"
              .formatted(typed.getOrDefault("due", "")));
    }
    var threat = typed.getOrDefault("threat", "");
    var asked =
        assessments.list(actor, campaign).stream()
            .filter(one -> one.id().force().equals(force))
            .filter(one ->
                threat.isEmpty()
                    ? one.delegate().isEmpty() && one.state().answers()
                    : one.id().threat().equals(threat))
            .toList();
    if (asked.isEmpty()) {
      return wrong(
          actor, shell, campaign, typed, "threat", "Somebody is asked on each threat already");
    }
    var account = typed.getOrDefault("account", "");
    for (var one : asked) {
      if (!assessments.delegate(actor, one.id(), account, due.get())) {
        return wrong(
            actor,
            shell,
            campaign,
            typed,
            "account",
            "No post lets %s answer on %s for %s"
                .formatted(
                    account,
                    wording.threat(campaigns.get(actor, campaign).edition(), one.id().threat()),
                    wording.force(force)));
      }
    }
    return new ModelAndView(
        "redirect:%s/%s?force=%s&done=delegated".formatted(PATH, campaign, force));
  }

  @PostMapping(PATH + "/{campaign}/close")
  ModelAndView close(Actor actor, Shell shell, @PathVariable String campaign) {
    campaigns.close(actor, campaign);
    return new ModelAndView("redirect:%s/%s?done=closed".formatted(PATH, campaign));
  }

  private ModelAndView wrong(
      Actor actor,
      Shell shell,
      String campaign,
      Map<String, String> typed,
      String field,
      String message) {
    var page = page(actor, shell, campaign, typed, List.of(new FieldError(field, message)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ForceId force(String text) {
    if (!ForceId.isShaped(text)) {
      throw new NotFound("force", text);
    }
    return new ForceId(text);
  }

  private CampaignViews views() {
    return new CampaignViews(wording, LocalDate.now(clock));
  }

  private ModelAndView page(
      Actor actor, Shell shell, String code, Map<String, String> asked, List<FieldError> errors) {
    var campaign = campaigns.get(actor, code);
    var all = assessments.list(actor, code);
    var force = chosen(actor, campaign, asked.getOrDefault("force", ""));
    var answerers = force.map(one -> accounts(actor, one)).orElse(List.of());
    var ofForce =
        all.stream().filter(one -> force.filter(one.id().force()::equals).isPresent()).toList();
    var runs =
        campaign.open()
            && campaign.forces().stream().allMatch(one -> actor.can(Right.RUN_CAMPAIGNS, one));
    var view =
        new CampaignView(
            heading(campaign, all),
            "Over %s, opened on %s, due on %s. %s%s"
                .formatted(
                    wording.scope(campaign.scope()),
                    Words.date(campaign.openedOn()),
                    Words.date(campaign.due()),
                    campaign.open() ? "It is open." : "It is closed.",
                    unasked(actor, campaign, all)),
            done(asked.getOrDefault("done", "")),
            errors,
            CampaignViews.figures(all),
            views().assessments(campaign, all),
            runs ? "%s/%s/close".formatted(PATH, code) : "",
            campaign.open() && !answerers.isEmpty() ? "%s/%s/delegate".formatted(PATH, code) : "",
            force.map(ForceId::value).orElse(""),
            Field.of("threat", "Threat").holding(asked.getOrDefault("threat", "")).among(errors),
            views().threats(campaign, ofForce),
            Field.of("account", "Who answers")
                .holding(asked.getOrDefault("account", ""))
                .among(errors),
            answerers,
            Field.of("due", "By")
                .holding(asked.getOrDefault("due", Words.date(campaign.due())))
                .among(errors),
            links(actor, campaign));
    var titled =
        shell
            .atLeast(Marking.OFFICIAL_SENSITIVE)
            .page(
                view.heading(),
                new Item("Assessment", "/assessment"),
                new Item("Campaigns", PATH),
                Item.here(campaign.title()));
    return new ModelAndView(
        "assessment/campaign",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static String heading(Campaign campaign, List<Assessment> all) {
    return "%s: %d of %d signed"
        .formatted(campaign.title(), CampaignViews.in(all, AssessmentState.SIGNED), all.size());
  }

  /// The threats on which no force is asked anything; who sees only what is submitted is not told.
  private String unasked(Actor actor, Campaign campaign, List<Assessment> all) {
    if (!actor.can(Right.RUN_CAMPAIGNS)) {
      return "";
    }
    var names =
        wording.threats(campaign.edition()).stream()
            .filter(
                threat -> all.stream().noneMatch(one -> one.id().threat().equals(threat.code())))
            .map(threat -> threat.name())
            .toList();
    return names.isEmpty()
        ? ""
        : " Nothing is asked on %s: no framework was in force when it was opened."
            .formatted(String.join(", ", names));
  }

  private static String done(String what) {
    return switch (what) {
      case "opened" -> "The campaign is open. Say next who is to answer.";
      case "delegated" -> "It stands among the tasks of whoever was asked.";
      case "closed" -> "The campaign is closed.";
      default -> "";
    };
  }

  /// The force asked about, or the one that the campaign is over or the actor's only one.
  private static Optional<ForceId> chosen(Actor actor, Campaign campaign, String asked) {
    var mine =
        campaign.forces().stream().filter(one -> actor.can(Right.RUN_CAMPAIGNS, one)).toList();
    return mine.stream()
        .filter(one -> asked.isEmpty() ? mine.size() == 1 : one.value().equals(asked))
        .findFirst();
  }

  private List<Choice> accounts(Actor actor, ForceId force) {
    return assessments.answerers(actor, force).stream()
        .map(one -> new Choice(one.account(), "%s (%s)".formatted(one.post(), one.account())))
        .toList();
  }

  private static List<Link> links(Actor actor, Campaign campaign) {
    var links = new ArrayList<Link>();
    campaign.forces().stream()
        .filter(one -> campaign.forces().size() == 1)
        .forEach(one ->
            links.add(
                new Link(
                    "The grid of the force",
                    "/assessment?force=%s&campaign=%s".formatted(one, campaign.code()))));
    links.add(
        new Link("All forces side by side", "/assessment/nation?campaign=" + campaign.code()));
    campaign.forces().stream()
        .filter(one -> actor.can(Right.SIGN_ASSESSMENTS, one))
        .forEach(one ->
            links.add(
                new Link("Sign", "/assessment/signing/%s/%s".formatted(campaign.code(), one))));
    links.add(new Link("Your tasks", "/assessment/tasks"));
    return links;
  }
}
