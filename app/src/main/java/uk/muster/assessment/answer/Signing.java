package uk.muster.assessment.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.AssessmentState.Move;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Signing: the chief officer lead declares for the force what somebody else reviewed and agreed.
@Service
@Transactional
public class Signing {
  /// What is declared.
  public static final String DECLARATION =
      "I have read what is said of these threats, the facts that stand beside it and the points"
          + " that were challenged. I declare that this is the position of the force.";

  private final Papers papers;
  private final AssessmentStore assessments;
  private final CellStore cells;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Signing(
      Papers papers,
      AssessmentStore assessments,
      CellStore cells,
      Clock clock,
      ApplicationEventPublisher events) {
    this.papers = papers;
    this.assessments = assessments;
    this.cells = cells;
    this.clock = clock;
    this.events = events;
  }

  /// Signs what is agreed of a force in a campaign, all of it or nothing. A campaign that is closed
  /// still can be signed: nothing of it changes.
  ///
  /// @param name the name of the person who signs
  /// @param declared whether the declaration was made
  public SigningOutcome sign(
      Actor actor, String campaign, ForceId force, String name, boolean declared) {
    actor.require(Right.SIGN_ASSESSMENTS, force);
    var agreed =
        assessments.list(campaign).stream()
            .filter(one -> one.id().force().equals(force))
            .filter(one -> one.state().after(Move.SIGN).isPresent())
            .toList();
    if (agreed.isEmpty()) {
      return new SigningOutcome.NothingAgreed();
    }
    var own = threats(agreed, one -> one.authoredBy(actor.account()));
    if (!own.isEmpty()) {
      return new SigningOutcome.OwnWork(own);
    }
    var reviewed = threats(agreed, one -> one.reviewedBy(actor.account()));
    if (!reviewed.isEmpty()) {
      return new SigningOutcome.OwnReview(reviewed);
    }
    if (name.isBlank() || !declared) {
      return new SigningOutcome.Unnamed();
    }
    return new SigningOutcome.Signed(signed(actor, agreed, name.strip()));
  }

  private static List<String> threats(List<Assessment> all, Predicate<Assessment> which) {
    return all.stream().filter(which).map(one -> one.id().threat()).toList();
  }

  private List<Assessment> signed(Actor actor, List<Assessment> agreed, String name) {
    var signed = new ArrayList<Assessment>();
    for (var one : agreed) {
      var paper = papers.lock(actor, one.id());
      var digest =
          Digest.of(
              paper.assessment(), paper.answers(), paper.facts(), paper.grounds(), DECLARATION);
      assessments.sign(paper.assessment(), actor, name, DECLARATION, digest, clock.instant());
      if (paper.assessment().isCorrection()) {
        cells.put(one.id(), "submitted", paper.cells());
      }
      events.publishEvent(
          AssessmentRecorded.of(
              actor, "assessment signed", paper.assessment(), "SHA-256: " + digest));
      signed.add(assessments.find(one.id()).orElseThrow());
    }
    return signed;
  }
}
