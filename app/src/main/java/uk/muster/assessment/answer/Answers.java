package uk.muster.assessment.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.assessment.claim.Fault;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.assessment.ground.Grounds;
import uk.muster.assessment.typed.Typed;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.assessment.typed.Window;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Answers: saved as typed, submitted when whole, corrected in a new version.
@Service
@Transactional
public class Answers {
  private static final int DAYS_TO_CORRECT = 14;

  private final Papers papers;
  private final AssessmentStore assessments;
  private final AnswerStore answers;
  private final FactStore facts;
  private final CellStore cells;
  private final Grounds grounds;
  private final TypedTexts typed;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate together;

  Answers(
      Papers papers,
      AssessmentStore assessments,
      AnswerStore answers,
      FactStore facts,
      CellStore cells,
      Grounds grounds,
      TypedTexts typed,
      Clock clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.papers = papers;
    this.assessments = assessments;
    this.answers = answers;
    this.facts = facts;
    this.cells = cells;
    this.grounds = grounds;
    this.typed = typed;
    this.clock = clock;
    this.events = events;
    together = new TransactionTemplate(transactions);
  }

  /// Keeps what was typed for one question, complete or not, unless somebody saved another version
  /// since.
  ///
  /// @param basedOn the number of the version that the form showed; 0 for none
  /// @param change what changes in the evidence that it rests on
  /// @param window where it was typed: what was kept there of it is done with
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public AnswerOutcome save(
      Actor actor,
      AssessmentId id,
      String question,
      Said said,
      int basedOn,
      GroundChange change,
      Window window) {
    id.requireAnswering(actor);
    var counted = papers.counted(actor, id);
    return together.execute(_ -> {
      var paper = papers.lock(actor, id, counted);
      var outcome = saved(actor, paper, question, said, basedOn, change);
      if (outcome instanceof AnswerOutcome.Saved || outcome instanceof AnswerOutcome.Same) {
        typed.settle(actor, paper.assessment().at(question), window);
      }
      return outcome;
    });
  }

  private AnswerOutcome saved(
      Actor actor, Paper paper, String question, Said said, int basedOn, GroundChange change) {
    var id = paper.assessment().id();
    if (!paper.questions().containsKey(question)) {
      throw new NotFound("question", question);
    }
    if (!paper.takesAnswers()) {
      return tooLate(paper);
    }
    var current = paper.answer(question);
    var same = current.said().equals(said);
    if (!same && current.number() != basedOn) {
      return new AnswerOutcome.Changed(current);
    }
    var refused = grounds.change(actor, paper.assessment().submission(), question, change);
    if (refused.isPresent()) {
      return new AnswerOutcome.NoEvidence(refused.get());
    }
    if (same) {
      return change.isNone() ? new AnswerOutcome.Same() : new AnswerOutcome.Saved(current);
    }
    var assessment = paper.assessment();
    var number = current.number() + 1;
    var now = clock.instant();
    answers.add(id, assessment.version(), question, number, said, actor, now);
    var revision = new Revision(question, number, said, actor.account(), actor.post(), now, false);
    var after = paper.with(revision);
    cells.put(id, "draft", after.cells());
    assessments.answered(assessment, after.rated());
    events.publishEvent(
        AssessmentRecorded.answered(actor, assessment, question, current.said(), said));
    return new AnswerOutcome.Saved(revision);
  }

  /// The same, resting on the evidence that it rested on.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public AnswerOutcome save(Actor actor, AssessmentId id, String question, Said said, int basedOn) {
    return save(actor, id, question, said, basedOn, GroundChange.NONE, Window.UNKNOWN);
  }

  /// Keeps what is being typed for one question, for the actor's account alone; it is no draft.
  ///
  /// @param said what the fields come to
  /// @param change what they change in the evidence
  public AnswerOutcome type(
      Actor actor, AssessmentId id, String question, Said said, GroundChange change, Typed fields) {
    id.requireAnswering(actor);
    var paper = papers.get(actor, id, Map.of());
    if (!paper.questions().containsKey(question)) {
      throw new NotFound("question", question);
    }
    if (!paper.takesAnswers()) {
      return tooLate(paper);
    }
    var at = paper.assessment().at(question);
    var before = typed.find(actor, at);
    if (paper.holds(question, said, change)) {
      typed.settle(actor, at, fields.window());
      return new AnswerOutcome.Same();
    }
    if (!typed.keep(actor, at, fields)) {
      return before
          .<AnswerOutcome>map(later -> new AnswerOutcome.Typed(later.at(), false))
          .orElseGet(AnswerOutcome.Same::new);
    }
    var elsewhere =
        before.isPresent()
            && !before.get().tab().equals(fields.tab())
            && !before.get().fields().equals(fields.fields());
    return new AnswerOutcome.Typed(fields.at(), elsewhere);
  }

  /// What the actor has typed for a question and not saved.
  @Transactional(readOnly = true)
  public Optional<Typed> typed(Actor actor, Paper paper, String question) {
    return paper.assessment().id().answerableBy(actor)
        ? typed.find(actor, paper.assessment().at(question))
        : Optional.empty();
  }

  /// The questions of an assessment for which the actor has typed something and not saved it.
  @Transactional(readOnly = true)
  public Set<String> typed(Actor actor, Paper paper) {
    return paper.assessment().id().answerableBy(actor) && paper.takesAnswers()
        ? typed.questions(actor, paper.assessment().at(""))
        : Set.of();
  }

  /// Throws away what the actor has typed for a question.
  public void throwAway(Actor actor, AssessmentId id, String question) {
    id.requireAnswering(actor);
    var paper = papers.get(actor, id, Map.of());
    if (!paper.questions().containsKey(question)) {
      throw new NotFound("question", question);
    }
    typed.clear(actor, paper.assessment().at(question));
  }

  /// Sends the assessment to the reviewer, with the facts as they stand today. After a challenge
  /// each point needs a reply first.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public AnswerOutcome submit(Actor actor, AssessmentId id) {
    id.requireAnswering(actor);
    var counted = papers.counted(actor, id);
    return together.execute(_ -> submitted(actor, papers.lock(actor, id, counted)));
  }

  private AnswerOutcome submitted(Actor actor, Paper paper) {
    var assessment = paper.assessment();
    var id = assessment.id();
    if (!paper.underWay() || assessment.state().after(AssessmentState.Move.SUBMIT).isEmpty()) {
      return tooLate(paper);
    }
    var faults = paper.faults();
    if (!faults.isEmpty()) {
      return new AnswerOutcome.Incomplete(faults);
    }
    var unanswered = paper.unanswered();
    if (!unanswered.isEmpty()) {
      return new AnswerOutcome.Incomplete(
          unanswered.stream()
              .map(one ->
                  new Fault("", "reply-" + one.point(), "Reply to point %d".formatted(one.point())))
              .toList());
    }
    var now = clock.instant();
    var version = assessment.version();
    answers.submit(id, version);
    facts.freeze(id, version, assessment.submissions() + 1, paper.facts().values(), now);
    grounds.freeze(assessment.nextSubmission(), paper.grounds(), now);
    assessments.submit(assessment, actor, answers.authors(id, version), paper.rated(), now);
    cells.put(id, "draft", paper.cells());
    if (!assessment.isCorrection()) {
      cells.put(id, "submitted", paper.cells());
    }
    events.publishEvent(
        AssessmentRecorded.of(
            actor,
            "assessment submitted",
            assessment,
            "answers: %d\nfacts: %d\nevidence: %d"
                .formatted(paper.rated(), paper.facts().size(), paper.grounds().size())));
    return new AnswerOutcome.Submitted(paper.facts().size());
  }

  /// Opens a new version beside one that is signed, beginning with what was signed.
  public AnswerOutcome correct(Actor actor, AssessmentId id) {
    id.requireAnswering(actor);
    var paper = papers.lock(actor, id);
    var signed = paper.assessment();
    if (signed.state() != AssessmentState.SIGNED) {
      return new AnswerOutcome.TooLate(
          "Version %d is %s: only what is signed is corrected in a new version"
              .formatted(signed.version(), signed.state().words()));
    }
    assessments.correct(signed, actor, LocalDate.now(clock).plusDays(DAYS_TO_CORRECT));
    answers.carry(id, signed.version());
    events.publishEvent(
        AssessmentRecorded.of(
            actor, "correction begun", signed, "version: " + (signed.version() + 1)));
    return new AnswerOutcome.Corrected(signed.version() + 1);
  }

  /// Every version of an answer that the actor may see, the newest first, by version of the
  /// assessment.
  @Transactional(readOnly = true)
  public Map<Integer, List<Revision>> history(Actor actor, AssessmentId id, String question) {
    actor.require(Right.READ_ASSESSMENTS, id.force());
    var all = new java.util.LinkedHashMap<Integer, List<Revision>>();
    for (var one : assessments.versions(id)) {
      all.put(one.version(), answers.history(id, one.version(), question));
    }
    return all;
  }

  private static AnswerOutcome tooLate(Paper paper) {
    return new AnswerOutcome.TooLate(
        paper.underWay()
            ? "The assessment is %s: it takes no answers now"
                .formatted(paper.assessment().state().words())
            : "The campaign %s is closed: it takes no answers".formatted(paper.campaign().title()));
  }
}
