package uk.muster.assessment.evidence;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A version of evidence was kept, taken out or used, or an answer no longer rests on it.
public record EvidenceRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  static EvidenceRecorded kept(
      Actor actor, ForceId force, String evidence, EvidenceVersion version) {
    return of(
        actor,
        "evidence kept",
        force,
        evidence,
        version.number(),
        "file: %s\nbytes: %d\nrows: %d\nsha256: %s"
            .formatted(version.fileName(), version.bytes(), version.rows(), version.sha256()));
  }

  static EvidenceRecorded seen(Actor actor, ForceId force, String evidence, int version) {
    return of(actor, "evidence taken out", force, evidence, version, "");
  }

  static EvidenceRecorded used(
      Actor actor, ForceId force, String evidence, int version, String answer) {
    return of(actor, "evidence used", force, evidence, version, "answer: " + answer);
  }

  static EvidenceRecorded unused(Actor actor, ForceId force, String evidence, String answer) {
    return new EvidenceRecorded(
        actor,
        "evidence no longer used",
        Optional.of(force),
        "evidence/" + evidence,
        "answer: " + answer);
  }

  private static EvidenceRecorded of(
      Actor actor, String act, ForceId force, String evidence, int version, String after) {
    return new EvidenceRecorded(
        actor,
        act,
        Optional.of(force),
        "evidence/%s, version %d".formatted(evidence, version),
        after);
  }
}
