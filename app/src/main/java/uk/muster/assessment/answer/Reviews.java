package uk.muster.assessment.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.AssessmentState.Move;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Reviews: somebody else than the authors challenges point by point, the lead replies, and what is
/// agreed goes on to be signed.
@Service
@Transactional
public class Reviews {
  private final Papers papers;
  private final AssessmentStore assessments;
  private final RemarkStore remarks;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Reviews(
      Papers papers,
      AssessmentStore assessments,
      RemarkStore remarks,
      Clock clock,
      ApplicationEventPublisher events) {
    this.papers = papers;
    this.assessments = assessments;
    this.remarks = remarks;
    this.clock = clock;
    this.events = events;
  }

  /// What a reviewer says against one question, or against the whole when it names none.
  public record Challenge(String question, String words) {}

  /// Sends an assessment back with the points that are to be answered.
  public ReviewOutcome challenge(Actor actor, AssessmentId id, List<Challenge> challenges) {
    actor.require(Right.REVIEW_ASSESSMENTS, id.force());
    var paper = papers.lock(actor, id);
    var points = challenges.stream().filter(one -> !one.words().isBlank()).toList();
    for (var one : points) {
      if (!one.question().isEmpty() && !paper.questions().containsKey(one.question())) {
        throw new NotFound("question", one.question());
      }
    }
    var refused = refused(actor, paper, Move.CHALLENGE);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (points.isEmpty()) {
      return new ReviewOutcome.Empty();
    }
    var next = paper.remarks().stream().mapToInt(Remark::point).max().orElse(0) + 1;
    for (var one : points) {
      remarks.add(
          id,
          paper.assessment().version(),
          next++,
          1,
          one.question(),
          one.words().strip(),
          actor,
          clock.instant());
    }
    return moved(actor, paper, Move.CHALLENGE, "points: " + points.size());
  }

  /// Says that what is submitted can be signed.
  public ReviewOutcome agree(Actor actor, AssessmentId id) {
    actor.require(Right.REVIEW_ASSESSMENTS, id.force());
    var paper = papers.lock(actor, id);
    var refused = refused(actor, paper, Move.AGREE);
    return refused.isPresent() ? refused.get() : moved(actor, paper, Move.AGREE, "agreed");
  }

  /// Replies to a point while the assessment is challenged; every turn is kept.
  public ReviewOutcome reply(Actor actor, AssessmentId id, int point, String words) {
    id.requireAnswering(actor);
    var paper = papers.lock(actor, id);
    var turns = paper.remarks().stream().filter(one -> one.point() == point).toList();
    if (turns.isEmpty()) {
      throw new NotFound("point", Integer.toString(point));
    }
    if (paper.assessment().state() != AssessmentState.CHALLENGED || !paper.underWay()) {
      return new ReviewOutcome.NotNow(why(paper));
    }
    if (words.isBlank()) {
      return new ReviewOutcome.Empty();
    }
    remarks.add(
        id,
        paper.assessment().version(),
        point,
        turns.size() + 1,
        turns.getFirst().question(),
        words.strip(),
        actor,
        clock.instant());
    events.publishEvent(
        AssessmentRecorded.of(
            actor, "challenge replied to", paper.assessment(), "point: " + point));
    return new ReviewOutcome.Done(paper.assessment().state());
  }

  private static Optional<ReviewOutcome> refused(Actor actor, Paper paper, Move move) {
    if (!paper.underWay() || paper.assessment().state().after(move).isEmpty()) {
      return Optional.of(new ReviewOutcome.NotNow(why(paper)));
    }
    return paper.assessment().authoredBy(actor.account())
        ? Optional.of(new ReviewOutcome.OwnWork())
        : Optional.empty();
  }

  private ReviewOutcome moved(Actor actor, Paper paper, Move move, String after) {
    var state = paper.assessment().state().after(move).orElseThrow();
    assessments.review(paper.assessment(), state, actor, clock.instant());
    events.publishEvent(
        AssessmentRecorded.of(actor, "assessment " + state.words(), paper.assessment(), after));
    return new ReviewOutcome.Done(state);
  }

  private static String why(Paper paper) {
    return paper.underWay()
        ? "The assessment is %s".formatted(paper.assessment().state().words())
        : "The campaign %s is closed".formatted(paper.campaign().title());
  }
}
