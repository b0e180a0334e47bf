package uk.muster.reports.draft;

import java.util.Optional;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Something was done to a document: opened, written, commented on, moved on, frozen, taken out.
record DocumentRecorded(
    Actor actor,
    String act,
    Optional<ForceId> force,
    String subject,
    String before,
    String after,
    String reason)
    implements Recorded {
  static DocumentRecorded of(Actor actor, String act, DocumentId id, String after) {
    return new DocumentRecorded(actor, act, Optional.of(id.force()), id.subject(), "", after, "");
  }

  static DocumentRecorded moved(
      Actor actor, KeptDocument before, DocumentState after, String reason) {
    return new DocumentRecorded(
        actor,
        "document " + (after == DocumentState.FACT_CHECK ? "sent to the fact check" : words(after)),
        Optional.of(before.id().force()),
        before.id().subject(),
        "state: " + before.state().words(),
        "state: " + after.words(),
        reason);
  }

  private static String words(DocumentState after) {
    return after == DocumentState.DRAFT ? "sent back to the draft" : after.words();
  }

  DocumentRecorded instead(String text) {
    return new DocumentRecorded(actor, act, force, subject, text, after, reason);
  }
}
