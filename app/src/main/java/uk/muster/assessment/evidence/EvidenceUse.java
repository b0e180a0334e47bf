package uk.muster.assessment.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// That an answer rests on a version of a piece of evidence.
///
/// @param answer the reference of the answer, as its owner writes it
/// @param evidence the reference of the item in the library
/// @param name what the item shows
/// @param sha256 of the version used
/// @param endedAt since when the answer no longer rests on it; empty while it does
/// @param expires when the item expires, as it was given; empty for never
/// @param withdrawn whether the item was withdrawn since
public record EvidenceUse(
    ForceId force,
    String answer,
    String evidence,
    String name,
    int version,
    String sha256,
    String effectiveOn,
    Instant usedAt,
    String usedBy,
    Optional<Instant> endedAt,
    String expires,
    boolean withdrawn,
    Marking marking) {
  /// Whether the item had expired before a day; a month or year is over after its last day.
  public boolean expiredBefore(LocalDate on) {
    return PrintedDate.of(expires).filter(date -> date.last().isBefore(on)).isPresent();
  }

  /// Where the item is shown.
  public String path() {
    return "/evidence/%s/%s".formatted(force, evidence);
  }

  /// Where the record of the item is.
  public String record() {
    return Entry.path("evidence", force, evidence);
  }
}
