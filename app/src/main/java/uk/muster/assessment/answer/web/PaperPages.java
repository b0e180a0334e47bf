package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.AnswerOutcome;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.answer.ReviewOutcome;
import uk.muster.assessment.answer.Reviews;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Fault;
import uk.muster.assessment.framework.Question;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// An assessment as a whole: how far it is, submitting it, replying to what was challenged,
/// correcting what was signed.
@Controller
class PaperPages {
  private static final String ONE = "/{campaign}/{force}/{threat}";

  private final Assessments assessments;
  private final Answers answers;
  private final Reviews reviews;
  private final Wording wording;
  private final AnswerWords words;
  private final PaperViews views;
  private final VersionViews past;

  PaperPages(
      Assessments assessments, Answers answers, Reviews reviews, Catalogue catalogue, Clock clock) {
    this.assessments = assessments;
    this.answers = answers;
    this.reviews = reviews;
    wording = new Wording(catalogue);
    words = new AnswerWords(clock.getZone());
    views = new PaperViews(wording, words);
    past = new VersionViews(wording, words, views);
  }

  @GetMapping(Ids.ANSWERS + ONE)
  ModelAndView paper(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @RequestParam(defaultValue = "") String saved,
      @RequestParam(defaultValue = "") String done) {
    var paper = assessments.paper(actor, Ids.of(campaign, force, threat));
    var text = paper.framework().question(saved).map(Question::text);
    return page(
        actor, shell, paper, text.map("Saved: %s"::formatted).orElse(said(done)), List.of());
  }

  private static String said(String done) {
    return switch (done) {
      case "submitted" -> "It went to the reviewer. The facts of today are kept with it.";
      case "replied" -> "The reply is kept.";
      case "corrected" -> "A new version is open beside the signed one.";
      default -> "";
    };
  }

  @PostMapping("/assessment/submissions" + ONE)
  ModelAndView submit(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat) {
    var id = Ids.of(campaign, force, threat);
    return switch (answers.submit(actor, id)) {
      case AnswerOutcome.Submitted _ -> to(Ids.path(Ids.ANSWERS, id) + "?done=submitted");
      case AnswerOutcome.Incomplete(var faults) -> {
        var paper = assessments.paper(actor, id);
        yield wrong(actor, shell, paper, faults.stream().map(one -> error(paper, one)).toList());
      }
      case AnswerOutcome.TooLate(var why) ->
          wrong(actor, shell, assessments.paper(actor, id), List.of(new FieldError("", why)));
      case AnswerOutcome.Saved _,
          AnswerOutcome.Typed _,
          AnswerOutcome.Same _,
          AnswerOutcome.Changed _,
          AnswerOutcome.NoEvidence _,
          AnswerOutcome.Corrected _ ->
          throw new IllegalStateException("it was submitted, and nothing else was asked for");
    };
  }

  private static FieldError error(Paper paper, Fault fault) {
    return paper
        .framework()
        .question(fault.question())
        .map(one ->
            new FieldError(
                one.c() + "-" + one.level(), "%s – %s".formatted(one.text(), fault.message())))
        .orElseGet(() -> new FieldError(fault.field(), fault.message()));
  }

  @PostMapping("/assessment/replies" + ONE + "/{point}")
  ModelAndView reply(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable int point,
      @RequestParam Map<String, String> typed) {
    var id = Ids.of(campaign, force, threat);
    var field = "reply-" + point;
    return switch (reviews.reply(actor, id, point, typed.getOrDefault(field, ""))) {
      case ReviewOutcome.Done _ -> to(Ids.path(Ids.ANSWERS, id) + "?done=replied");
      case ReviewOutcome.Empty _ ->
          wrong(
              actor,
              shell,
              assessments.paper(actor, id),
              List.of(new FieldError(field, "Write the reply to point " + point)));
      case ReviewOutcome.NotNow(var why) ->
          wrong(actor, shell, assessments.paper(actor, id), List.of(new FieldError("", why)));
      case ReviewOutcome.OwnWork _ -> throw new IllegalStateException("anybody may reply");
    };
  }

  @PostMapping("/assessment/corrections" + ONE)
  ModelAndView correct(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat) {
    var id = Ids.of(campaign, force, threat);
    return switch (answers.correct(actor, id)) {
      case AnswerOutcome.Corrected _ -> to(Ids.path(Ids.ANSWERS, id) + "?done=corrected");
      case AnswerOutcome.TooLate(var why) ->
          wrong(actor, shell, assessments.paper(actor, id), List.of(new FieldError("", why)));
      case AnswerOutcome.Saved _,
          AnswerOutcome.Typed _,
          AnswerOutcome.Same _,
          AnswerOutcome.Changed _,
          AnswerOutcome.NoEvidence _,
          AnswerOutcome.Submitted _,
          AnswerOutcome.Incomplete _ ->
          throw new IllegalStateException("it was corrected, and nothing else was asked for");
    };
  }

  private static ModelAndView to(String path) {
    return new ModelAndView("redirect:" + path);
  }

  private ModelAndView wrong(Actor actor, Shell shell, Paper paper, List<FieldError> errors) {
    var page = page(actor, shell, paper, "", errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, Shell shell, Paper paper, String done, List<FieldError> errors) {
    var one = paper.assessment();
    var id = one.id();
    var may = id.answerableBy(actor);
    var replies = may && paper.underWay() && one.state() == AssessmentState.CHALLENGED;
    Optional<Paper> before =
        one.version() > 1 ? assessments.version(actor, id, one.version() - 1) : Optional.empty();
    var view =
        new PaperView(
            views.heading(paper),
            "%s, %s. %s %s"
                .formatted(
                    wording.force(id.force()),
                    paper.campaign().title(),
                    words.standing(one),
                    paper.campaign().open() ? "" : "The campaign is closed.")
                .strip(),
            paper.framework().origin().warning(),
            AnswerWords.notYours(actor, paper, wording),
            done,
            errors,
            views.sections(paper),
            views.facts(paper),
            views.grounds(paper),
            views.points(paper, replies),
            typed(paper, answers.typed(actor, paper)),
            may && paper.takesAnswers() ? Ids.path("/assessment/submissions", id) : "",
            may && one.state() == AssessmentState.SIGNED
                ? Ids.path("/assessment/corrections", id)
                : "",
            PaperChanges.of("What changed since the signed version", paper, before),
            past.list(assessments.versions(actor, id)),
            links(actor, paper));
    var titled =
        shell
            .atLeast(paper.marking())
            .page(
                view.heading(),
                new Item("Assessment", "/assessment?force=" + id.force()),
                new Item(paper.campaign().title(), "/assessment/campaigns/" + id.campaign()),
                Item.here(wording.threat(paper.campaign().edition(), id.threat())));
    return new ModelAndView(
        "assessment/paper",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static List<Link> typed(Paper paper, Set<String> questions) {
    var path = Ids.path(Ids.ANSWERS, paper.assessment().id());
    return paper.framework().questions().stream()
        .filter(one -> questions.contains(one.code()))
        .map(one -> new Link(one.text(), path + "/" + one.code()))
        .toList();
  }

  private static List<Link> links(Actor actor, Paper paper) {
    var id = paper.assessment().id();
    var links = new ArrayList<Link>();
    if (actor.can(Right.REVIEW_ASSESSMENTS, id.force())) {
      links.add(new Link("Review it", Ids.path(Ids.REVIEWS, id)));
    }
    links.add(new Link("Your tasks", "/assessment/tasks"));
    if (actor.can(Right.READ_POSTS, id.force())) {
      links.add(
          new Link(
              "Who can see this",
              Address.of("/who-can-see")
                  .with("force", id.force().value())
                  .with("subject", id.subject())
                  .text()));
    }
    return links;
  }
}
