package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.answer.SigningOutcome;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.Origin;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Where the chief officer lead signs what was agreed.
@Controller
class SigningPages {
  private final Signing signing;
  private final Assessments assessments;
  private final Campaigns campaigns;
  private final Frameworks frameworks;
  private final Wording wording;
  private final AnswerWords words;

  SigningPages(
      Signing signing,
      Assessments assessments,
      Campaigns campaigns,
      Frameworks frameworks,
      Catalogue catalogue,
      Clock clock) {
    this.signing = signing;
    this.assessments = assessments;
    this.campaigns = campaigns;
    this.frameworks = frameworks;
    wording = new Wording(catalogue);
    words = new AnswerWords(clock.getZone());
  }

  @GetMapping(Ids.SIGNING + "/{campaign}/{force}")
  ModelAndView sheet(
      Actor actor, Shell shell, @PathVariable String campaign, @PathVariable String force) {
    return page(actor, shell, campaign, Ids.force(force), "", List.of());
  }

  @PostMapping(Ids.SIGNING + "/{campaign}/{force}")
  ModelAndView sign(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String declared) {
    var id = Ids.force(force);
    actor.require(Right.SIGN_ASSESSMENTS, id);
    var edition = campaigns.get(actor, campaign).edition();
    return switch (signing.sign(actor, campaign, id, name, declared.equals("yes"))) {
      case SigningOutcome.Signed _ ->
          new ModelAndView(
              "redirect:/assessment?force=%s&campaign=%s&signed=yes".formatted(force, campaign));
      case SigningOutcome.OwnWork(var threats) ->
          wrong(
              actor,
              shell,
              campaign,
              id,
              name,
              "You answered in %s: somebody else signs".formatted(named(edition, threats)));
      case SigningOutcome.OwnReview(var threats) ->
          wrong(
              actor,
              shell,
              campaign,
              id,
              name,
              "You reviewed %s: somebody else signs what you agreed"
                  .formatted(named(edition, threats)));
      case SigningOutcome.NothingAgreed _ ->
          wrong(actor, shell, campaign, id, name, "Nothing is agreed: a reviewer comes first");
      case SigningOutcome.Unnamed _ ->
          wrong(actor, shell, campaign, id, name, "Enter your name and make the declaration");
    };
  }

  private String named(String edition, List<String> threats) {
    return threats.stream()
        .map(code -> wording.threat(edition, code))
        .collect(Collectors.joining(", "));
  }

  private ModelAndView wrong(
      Actor actor, Shell shell, String campaign, ForceId force, String name, String message) {
    var page = page(actor, shell, campaign, force, name, List.of(new FieldError("name", message)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, Shell shell, String code, ForceId force, String name, List<FieldError> errors) {
    actor.require(Right.SIGN_ASSESSMENTS, force);
    var campaign = campaigns.get(actor, code);
    var all =
        assessments.list(actor, code).stream()
            .filter(one -> one.id().force().equals(force))
            .toList();
    var agreed = count(all, AssessmentState.AGREED);
    var view =
        new SigningView(
            agreed == 0
                ? "Nothing is ready to be signed for " + wording.force(force)
                : "%s to sign for %s"
                    .formatted(
                        Words.count(agreed, "assessment", "assessments"), wording.force(force)),
            "%s: %d of %d signed. What you sign stays as it is; a correction is a new version."
                .formatted(campaign.title(), count(all, AssessmentState.SIGNED), all.size()),
            origins(actor, campaign, all),
            errors,
            table(campaign, all),
            agreed == 0 ? "" : "%s/%s/%s".formatted(Ids.SIGNING, code, force),
            Field.of("name", "Your name").holding(name).among(errors),
            Field.of("declared", "Declaration"),
            List.of(new Choice("yes", Signing.DECLARATION)));
    var titled =
        shell
            .atLeast(Marking.OFFICIAL_SENSITIVE)
            .page(
                view.heading(),
                new Item("Assessment", "/assessment?force=" + force),
                new Item(campaign.title(), "/assessment/campaigns/" + code),
                Item.here("Sign"));
    return new ModelAndView(
        "assessment/signing",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  /// The warning of each origin, with the threats that it is about.
  private List<String> origins(Actor actor, Campaign campaign, List<Assessment> all) {
    var threats = new TreeMap<Origin, List<String>>();
    for (var one : all) {
      var framework = frameworks.get(actor, one.framework(), one.frameworkVersion());
      threats
          .computeIfAbsent(framework.origin(), _ -> new ArrayList<>())
          .add(wording.threat(campaign.edition(), one.id().threat()));
    }
    threats.remove(Origin.NATIONAL);
    return threats.entrySet().stream()
        .map(one -> "%s. %s".formatted(String.join(", ", one.getValue()), one.getKey().warning()))
        .toList();
  }

  private static int count(List<Assessment> all, AssessmentState state) {
    return (int) all.stream().filter(one -> one.state() == state).count();
  }

  private Table table(Campaign campaign, List<Assessment> all) {
    var rows = new ArrayList<List<Cell>>();
    for (var threat : wording.threats(campaign.edition())) {
      all.stream()
          .filter(one -> one.id().threat().equals(threat.code()))
          .forEach(one ->
              rows.add(
                  List.of(
                      Cell.link(threat.name(), Ids.path(Ids.ANSWERS, one.id())),
                      AnswerWords.state(one.state()),
                      Cell.of("%d of %d".formatted(one.answered(), one.questions())),
                      Cell.of(one.submitted().isThere() ? one.submitted().post() : ""),
                      Cell.of(one.reviewed().isThere() ? one.reviewed().post() : ""),
                      Cell.of(
                          one.signed().isThere()
                              ? "%s, %s".formatted(one.signedName(), words.when(one.signed().at()))
                              : ""))));
    }
    return Table.of(
        "Assessments",
        "The campaign has no assessment of this force.",
        List.of(
            Column.of("Threat"),
            Column.of("State"),
            Column.number("Answered"),
            Column.of("Submitted by"),
            Column.of("Reviewed by"),
            Column.of("Signed")),
        rows);
  }
}
