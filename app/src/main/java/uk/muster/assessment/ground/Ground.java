package uk.muster.assessment.ground;

import uk.muster.assessment.evidence.EvidenceUse;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// A version of a piece of evidence that an answer rests on: as it is used now, or as it was frozen
/// when the assessment was submitted.
///
/// @param evidence the reference of the item in the library
/// @param name what the item shows
/// @param effectiveOn as of when the version is true, as it was given
/// @param expires when the item expires, as it was given; empty for never
/// @param withdrawn whether the item was withdrawn since
public record Ground(
    String question,
    String evidence,
    String name,
    int version,
    String sha256,
    String effectiveOn,
    String expires,
    boolean withdrawn,
    Marking marking) {
  static Ground of(EvidenceUse use) {
    return new Ground(
        use.answer().substring(use.answer().lastIndexOf('/') + 1),
        use.evidence(),
        use.name(),
        use.version(),
        use.sha256(),
        use.effectiveOn(),
        use.expires(),
        use.withdrawn(),
        use.marking());
  }

  /// Where the item is shown.
  public String path(ForceId force) {
    return "/evidence/%s/%s".formatted(force, evidence);
  }
}
