package uk.muster.exchange.row;

import java.time.Instant;

/// What stood in a row, and how that came about.
///
/// @param recordedTo until when it was held for true; {@link Instant#MAX} while it is
/// @param importId 0 for what was done by hand in the register itself
/// @param file of the import; empty where it may not be seen
/// @param account who brought it in
public record RowState(
    HeldRow row, Instant recordedTo, long importId, String file, String account) {}
