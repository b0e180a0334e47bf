package uk.muster.reports.edition;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// An edition was frozen, published or taken out.
record EditionRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  static EditionRecorded frozen(Actor actor, Edition edition, Frozen whole, Frozen open) {
    return of(
        actor,
        Edition.FROZEN,
        edition,
        "as at: %s\nprogram: %s\nSHA-256:\n%s%s"
            .formatted(
                edition.asAt(),
                edition.program(),
                whole.digests(Audience.WHOLE),
                open.digests(Audience.PUBLIC)));
  }

  static EditionRecorded of(Actor actor, String act, Edition edition, String after) {
    return new EditionRecorded(
        actor, act, Optional.of(edition.document().force()), edition.subject(), after);
  }
}
