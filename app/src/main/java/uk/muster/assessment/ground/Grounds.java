package uk.muster.assessment.ground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.evidence.Evidence;
import uk.muster.assessment.evidence.EvidenceOutcome;
import uk.muster.shared.Actor;

/// The evidence under the answers of an assessment; plain Java, within the transaction of the front
/// door that asks.
public final class Grounds {
  private final Evidence evidence;
  private final GroundStore frozen;

  Grounds(Evidence evidence, GroundStore frozen) {
    this.evidence = evidence;
    this.frozen = frozen;
  }

  /// What the answers rest on now.
  public List<Ground> used(Actor actor, Submission of) {
    return evidence.under(actor, of.force(), of.answer("")).values().stream()
        .flatMap(List::stream)
        .map(Ground::of)
        .toList();
  }

  /// What they rested on at a submission.
  public List<Ground> frozen(Submission at) {
    return frozen.frozen(at);
  }

  /// Keeps what they rest on at a submission.
  public void freeze(Submission at, List<Ground> grounds, Instant now) {
    frozen.freeze(at, grounds, now);
  }

  /// Puts an item under an answer and takes others away; why not, when the item cannot be used:
  /// then nothing is changed.
  public Optional<String> change(Actor actor, Submission of, String question, GroundChange change) {
    var answer = of.answer(question);
    if (!change.on().isEmpty()
        && evidence.use(actor, of.force(), change.on(), answer)
            instanceof EvidenceOutcome.Refused(var faults)) {
      return Optional.of(faults.getFirst().words());
    }
    change.off().stream()
        .filter(item -> !item.equals(change.on()))
        .sorted()
        .forEach(item -> evidence.stopUsing(actor, of.force(), item, answer));
    return Optional.empty();
  }
}
