package uk.muster.equipment;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// How a force's register stands: its version rises with each change, its feed has an age.
///
/// @param register the kind of rows, such as `vehicles`
public record FleetState(
    ForceId force, String register, long version, Instant changedAt, LocalDate feedAsAt) {}
