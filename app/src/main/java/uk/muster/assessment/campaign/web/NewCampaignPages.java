package uk.muster.assessment.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.campaign.Wording;
import uk.muster.look.Choice;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Opens a campaign.
@Controller
class NewCampaignPages {
  private final Campaigns campaigns;
  private final Catalogue catalogue;
  private final Wording wording;

  NewCampaignPages(Campaigns campaigns, Catalogue catalogue) {
    this.campaigns = campaigns;
    this.catalogue = catalogue;
    wording = new Wording(catalogue);
  }

  @GetMapping("/assessment/campaigns/new")
  ModelAndView ask(Actor actor, Shell shell) {
    return page(actor, shell, new NewCampaignForm(Map.of()), List.of());
  }

  @PostMapping("/assessment/campaigns/new")
  ModelAndView open(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    var form = new NewCampaignForm(typed);
    return switch (form.parse(campaigns.scopes(actor).keySet(), editions())) {
      case NewCampaignForm.Parsed.Invalid(var errors) -> wrong(actor, shell, form, errors);
      case NewCampaignForm.Parsed.Valid(var wanted) -> opened(actor, shell, form, wanted);
    };
  }

  private ModelAndView opened(Actor actor, Shell shell, NewCampaignForm form, NewCampaign wanted) {
    return switch (campaigns.open(actor, wanted)) {
      case OpeningOutcome.Opened(var campaign, _, _) ->
          new ModelAndView(
              "redirect:/assessment/campaigns/%s?done=opened".formatted(campaign.code()));
      case OpeningOutcome.Exists _ ->
          wrong(
              actor,
              shell,
              form,
              "title",
              "There is a campaign %s over %s already"
                  .formatted(wanted.title(), wording.scope(wanted.scope())));
      case OpeningOutcome.BadDay(_, var why) -> wrong(actor, shell, form, "due", why);
      case OpeningOutcome.NoFramework(var edition) ->
          wrong(
              actor,
              shell,
              form,
              "edition",
              "No published framework of %s says what to ask".formatted(name(edition)));
      case OpeningOutcome.NotComparable _ ->
          wrong(
              actor,
              shell,
              form,
              "previous",
              "That campaign does not cover the same forces: choose another to compare with");
    };
  }

  private ModelAndView wrong(
      Actor actor, Shell shell, NewCampaignForm form, String field, String message) {
    return wrong(actor, shell, form, List.of(new FieldError(field, message)));
  }

  private ModelAndView wrong(
      Actor actor, Shell shell, NewCampaignForm form, List<FieldError> errors) {
    var page = page(actor, shell, form, errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private List<String> editions() {
    return catalogue.editions().stream()
        .sorted(Comparator.comparing(Edition::issued).reversed())
        .map(Edition::code)
        .toList();
  }

  private ModelAndView page(
      Actor actor, Shell shell, NewCampaignForm form, List<FieldError> errors) {
    var scopes =
        campaigns.scopes(actor).entrySet().stream()
            .map(one -> new Choice(one.getKey(), one.getValue()))
            .toList();
    var earlier = new ArrayList<Choice>();
    earlier.add(new Choice("", "Nothing: it is the first"));
    campaigns.list(actor).stream().map(NewCampaignPages::choice).forEach(earlier::add);
    var view =
        new NewCampaignView(
            "Open a campaign",
            errors,
            form.field("title", "Title", errors).hinted("Such as Quarter 3, 2026"),
            form.field("cycle", "How often", errors),
            Arrays.stream(Cycle.values()).map(one -> new Choice(one.code(), one.words())).toList(),
            form.field("scope", "Over", errors),
            scopes,
            form.field("edition", "Edition of the requirement", errors),
            editions().stream().map(code -> new Choice(code, name(code))).toList(),
            form.field("due", "Answers due on", errors).hinted("Such as 21 December 2026"),
            form.field("previous", "Compared with", errors),
            earlier);
    var titled =
        shell.page(
            view.heading(),
            new Item("Assessment", "/assessment"),
            new Item("Campaigns", "/assessment/campaigns"),
            Item.here("Open a campaign"));
    return new ModelAndView(
        "assessment/new-campaign",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private String name(String edition) {
    return catalogue.edition(edition).map(Edition::name).orElse(edition);
  }

  private static Choice choice(Campaign one) {
    return new Choice(one.code(), "%s (%s)".formatted(one.title(), one.open() ? "open" : "closed"));
  }
}
