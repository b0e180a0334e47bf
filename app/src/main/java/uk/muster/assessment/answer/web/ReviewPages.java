package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.AssessmentState.Move;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.answer.ReviewOutcome;
import uk.muster.assessment.answer.Reviews;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The page of a reviewer, who is never an author.
@Controller
class ReviewPages {
  private static final String ONE = "/{campaign}/{force}/{threat}";

  private final Assessments assessments;
  private final Reviews reviews;
  private final Wording wording;
  private final AnswerWords words;
  private final QuestionViews questions;
  private final PaperViews papers;

  ReviewPages(Assessments assessments, Reviews reviews, Catalogue catalogue, Clock clock) {
    this.assessments = assessments;
    this.reviews = reviews;
    wording = new Wording(catalogue);
    words = new AnswerWords(clock.getZone());
    questions = new QuestionViews(wording, words);
    papers = new PaperViews(wording, words);
  }

  @GetMapping(Ids.REVIEWS + ONE)
  ModelAndView review(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat) {
    return page(actor, shell, Ids.of(campaign, force, threat), Map.of(), List.of());
  }

  @PostMapping(Ids.REVIEWS + ONE)
  ModelAndView challenge(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @RequestParam Map<String, String> typed) {
    var id = Ids.of(campaign, force, threat);
    actor.require(Right.REVIEW_ASSESSMENTS, id.force());
    var paper = assessments.paper(actor, id);
    var challenges =
        Stream.concat(Stream.of(""), paper.framework().questions().stream().map(Question::code))
            .map(code -> new Reviews.Challenge(code, typed.getOrDefault(field(code), "")))
            .toList();
    return after(actor, shell, id, typed, reviews.challenge(actor, id, challenges));
  }

  @PostMapping("/assessment/agreements" + ONE)
  ModelAndView agree(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat) {
    var id = Ids.of(campaign, force, threat);
    return after(actor, shell, id, Map.of(), reviews.agree(actor, id));
  }

  private ModelAndView after(
      Actor actor, Shell shell, AssessmentId id, Map<String, String> typed, ReviewOutcome outcome) {
    return switch (outcome) {
      case ReviewOutcome.Done _ -> new ModelAndView("redirect:/assessment/tasks");
      case ReviewOutcome.OwnWork _ ->
          wrong(actor, shell, id, typed, "You answered in it: somebody else reviews it");
      case ReviewOutcome.NotNow(var why) ->
          wrong(actor, shell, id, typed, why + ": it cannot be reviewed now");
      case ReviewOutcome.Empty _ ->
          wrong(actor, shell, id, typed, "Write what you challenge, at a question or of the whole");
    };
  }

  private ModelAndView wrong(
      Actor actor, Shell shell, AssessmentId id, Map<String, String> typed, String message) {
    var page = page(actor, shell, id, typed, List.of(new FieldError("challenge", message)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static String field(String question) {
    return question.isEmpty() ? "challenge" : "challenge-" + question;
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      AssessmentId id,
      Map<String, String> typed,
      List<FieldError> errors) {
    actor.require(Right.REVIEW_ASSESSMENTS, id.force());
    var paper = assessments.paper(actor, id);
    var one = paper.assessment();
    var may = paper.underWay() && !one.authoredBy(actor.account());
    var threat = wording.threat(paper.campaign().edition(), id.threat());
    var view =
        new ReviewView(
            "Review of %s, %s".formatted(threat, wording.force(id.force())),
            words.standing(one),
            paper.framework().origin().warning(),
            errors,
            paper.framework().questions().stream().map(each -> line(paper, each, typed)).toList(),
            papers.points(paper, false),
            Field.of("challenge", "Challenge the whole (optional)")
                .holding(typed.getOrDefault("challenge", ""))
                .among(errors),
            may && one.state().after(Move.CHALLENGE).isPresent() ? Ids.path(Ids.REVIEWS, id) : "",
            may && one.state().after(Move.AGREE).isPresent()
                ? Ids.path("/assessment/agreements", id)
                : "",
            Ids.path(Ids.ANSWERS, id));
    var titled =
        shell
            .atLeast(paper.marking())
            .page(
                view.heading(),
                new Item("Assessment", "/assessment?force=" + id.force()),
                new Item(paper.campaign().title(), "/assessment/campaigns/" + id.campaign()),
                new Item(threat, Ids.path(Ids.ANSWERS, id)),
                Item.here("Review"));
    return new ModelAndView(
        "assessment/review",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private ReviewView.Line line(Paper paper, Question question, Map<String, String> typed) {
    var current = paper.answer(question.code());
    var view =
        questions.of(
            paper,
            question,
            QuestionView.Typing.NOTHING,
            current.said(),
            current.number(),
            Map.of(),
            false,
            GroundWords.NO_LIBRARY,
            GroundChange.NONE,
            "",
            List.of(),
            ChangedMeanwhile.NOTHING);
    return new ReviewView.Line(
        "%s, %s"
            .formatted(
                wording.c(question.c()), wording.level(question.level()).toLowerCase(Locale.UK)),
        question.text(),
        view.said(),
        view.disagreements(),
        view.modest(),
        Field.of(field(question.code()), "Challenge this answer (optional)")
            .holding(typed.getOrDefault(field(question.code()), "")));
  }
}
