package uk.muster.assessment.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One version of a piece of evidence. None is ever changed.
///
/// @param sha256 of what is kept
/// @param givenSha256 of the file as it came; a photograph is drawn afresh
/// @param effectiveOn as of when it is true, as it was given; not the day on which it came
/// @param frozenOn the day of a list of a register that was frozen; empty for a file
/// @param rows how many entries the frozen list had
public record EvidenceVersion(
    int number,
    String fileName,
    String mediaType,
    long bytes,
    String sha256,
    String givenSha256,
    String effectiveOn,
    String note,
    Optional<LocalDate> frozenOn,
    int rows,
    Instant addedAt,
    String addedBy) {}
