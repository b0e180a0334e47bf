package uk.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// How many units of a type a force can form on a day, counting whom.
///
/// @param knownOn as it was known at the end of this day; empty: as it is known now
public record Question(
    ForceId force, String unitType, LocalDate on, Counting counting, Optional<LocalDate> knownOn) {}
