package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.answer.AnswerOutcome;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.evidence.Evidence;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.assessment.last.LastTime;
import uk.muster.assessment.typed.Window;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.reference.Catalogue;
import uk.muster.register.Cursor;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// One question of an assessment: answered by its lead, read by others.
@Controller
class QuestionPages {
  private static final String REPLACED = "yes";

  private final Assessments assessments;
  private final Answers answers;
  private final Evidence evidence;
  private final Wording wording;
  private final QuestionViews views;
  private final AnswerWords words;
  private final Beside beside;
  private final Clock clock;

  QuestionPages(
      Assessments assessments,
      Answers answers,
      Evidence evidence,
      LastTime lastTime,
      Catalogue catalogue,
      List<EntryPanel.OfAnswer> panels,
      Clock clock) {
    this.assessments = assessments;
    this.answers = answers;
    this.evidence = evidence;
    words = new AnswerWords(clock.getZone());
    beside = new Beside(lastTime, new LastTable(words), panels, clock);
    wording = new Wording(catalogue);
    views = new QuestionViews(wording, words);
    this.clock = clock;
  }

  private record Looked(String words, String from) {}

  @GetMapping(Ids.ANSWERS + "/{campaign}/{force}/{threat}/{question}")
  ModelAndView ask(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable String question,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String replaced) {
    var paper = assessments.paper(actor, Ids.of(campaign, force, threat));
    var asked = question(paper, question);
    var current = paper.answer(question);
    var typed = answers.typed(actor, paper, question);
    if (typed.isEmpty()) {
      return page(
          actor,
          shell,
          paper,
          asked,
          QuestionView.Typing.of(actor, paper, question, "", Window.UNKNOWN),
          current.said(),
          GroundChange.NONE,
          new Looked(find, from),
          current.number(),
          List.of(),
          ChangedMeanwhile.NOTHING);
    }
    var form = new AnswerForm(typed.get().fields());
    return page(
        actor,
        shell,
        paper,
        asked,
        QuestionView.Typing.of(
            actor,
            paper,
            question,
            words.typed(typed.get(), current, replaced.equals(REPLACED)),
            typed.get().window()),
        form.said(),
        form.grounds(),
        new Looked(find, from),
        current.number(),
        List.of(),
        AnswerWords.isOnTop(typed.get(), current) || current.said().equals(form.said())
            ? ChangedMeanwhile.NOTHING
            : ChangedLines.of(current.said(), form.said()));
  }

  @PostMapping(Ids.ANSWERS + "/{campaign}/{force}/{threat}/{question}")
  ModelAndView save(
      Actor actor,
      Shell shell,
      @PathVariable String campaign,
      @PathVariable String force,
      @PathVariable String threat,
      @PathVariable String question,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = Ids.of(campaign, force, threat);
    var form = new AnswerForm(typed);
    var said = form.said();
    var tooMuch = form.tooMuch();
    if (tooMuch.isPresent()) {
      return notKept(actor, shell, id, question, form, tooMuch.get(), "shorten it");
    }
    if (form.finds()) {
      return find(actor, shell, id, question, form);
    }
    var outcome =
        answers.save(actor, id, question, said, form.basedOn(), form.grounds(), form.window());
    return switch (outcome) {
      case AnswerOutcome.Saved _, AnswerOutcome.Same _ -> next(actor, id, question, form);
      case AnswerOutcome.Changed(var theirs) -> {
        var lines = ChangedLines.of(theirs.said(), said);
        var error =
            new FieldError(
                "",
                "%s saved another version while you were writing. Nothing of yours is saved yet"
                    .formatted(theirs.post()));
        yield again(actor, shell, id, question, form, theirs.number(), error, lines);
      }
      case AnswerOutcome.NoEvidence(var why) ->
          again(
              actor,
              shell,
              id,
              question,
              form,
              form.basedOn(),
              new FieldError("rest-on", why),
              ChangedMeanwhile.NOTHING);
      case AnswerOutcome.TooLate(var why) ->
          notKept(actor, shell, id, question, form, why, "copy it");
      case AnswerOutcome.Submitted _,
          AnswerOutcome.Typed _,
          AnswerOutcome.Incomplete _,
          AnswerOutcome.Corrected _ ->
          throw new IllegalStateException("an answer was saved, and nothing else was asked for");
    };
  }

  /// Keeps what is typed, and shows it with what was found.
  private ModelAndView find(
      Actor actor, Shell shell, AssessmentId id, String question, AnswerForm form) {
    var kept = form.kept(clock.instant());
    var tooMuch = form.tooMuchToKeep(kept);
    if (tooMuch.isPresent()) {
      return notKept(actor, shell, id, question, form, tooMuch.get(), "shorten it");
    }
    var outcome = answers.type(actor, id, question, form.said(), form.grounds(), kept);
    if (outcome instanceof AnswerOutcome.TooLate(var why)) {
      return notKept(actor, shell, id, question, form, why, "copy it");
    }
    var elsewhere = outcome instanceof AnswerOutcome.Typed(_, var other) && other;
    var page = form.found(id, question).with("replaced", elsewhere ? REPLACED : "");
    return new ModelAndView("redirect:%s#find".formatted(page.text()));
  }

  private ModelAndView next(Actor actor, AssessmentId id, String question, AnswerForm form) {
    var questions =
        form.goesOn() ? assessments.paper(actor, id).framework().questions() : List.<Question>of();
    return new ModelAndView("redirect:" + Ids.next(id, question, questions));
  }

  private ModelAndView notKept(
      Actor actor,
      Shell shell,
      AssessmentId id,
      String question,
      AnswerForm form,
      String why,
      String todo) {
    var error = new FieldError("", why + ". What you typed is below and is not saved: " + todo);
    return again(actor, shell, id, question, form, form.basedOn(), error, ChangedMeanwhile.NOTHING);
  }

  private ModelAndView again(
      Actor actor,
      Shell shell,
      AssessmentId id,
      String question,
      AnswerForm form,
      int basedOn,
      FieldError error,
      ChangedMeanwhile changed) {
    var paper = assessments.paper(actor, id);
    var page =
        page(
            actor,
            shell,
            paper,
            question(paper, question),
            QuestionView.Typing.of(actor, paper, question, "", form.window()),
            form.said(),
            form.grounds(),
            new Looked(form.sought(), ""),
            basedOn,
            List.of(error),
            changed);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static Question question(Paper paper, String code) {
    return paper.framework().question(code).orElseThrow(() -> new NotFound("question", code));
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      Paper paper,
      Question question,
      QuestionView.Typing typed,
      Said said,
      GroundChange change,
      Looked looked,
      int basedOn,
      List<FieldError> errors,
      ChangedMeanwhile changed) {
    var id = paper.assessment().id();
    var may = id.answerableBy(actor) && paper.takesAnswers();
    var view =
        views.of(
            paper,
            question,
            typed,
            said,
            basedOn,
            answers.history(actor, id, question.code()),
            may,
            may
                ? GroundWords.library(
                    evidence.choices(actor, id.force(), looked.words(), Cursor.of(looked.from())),
                    evidence.choice(actor, id.force(), change.on()),
                    paper.grounds(question.code()),
                    looked.words(),
                    errors)
                : GroundWords.NO_LIBRARY,
            change,
            AnswerWords.notYours(actor, paper, wording),
            errors,
            changed);
    var titled =
        shell
            .atLeast(paper.marking())
            .page(
                view.heading(),
                new Item("Assessment", "/assessment?force=" + id.force()),
                new Item(paper.campaign().title(), "/assessment/campaigns/" + id.campaign()),
                new Item(
                    wording.threat(paper.campaign().edition(), id.threat()),
                    Ids.path(Ids.ANSWERS, id)),
                Item.here(view.position()));
    return new ModelAndView(
        "assessment/question",
        Map.of(
            "shell",
            errors.isEmpty() ? titled : titled.withErrors(),
            "page",
            view,
            "beside",
            beside.of(actor, paper, question)));
  }
}
