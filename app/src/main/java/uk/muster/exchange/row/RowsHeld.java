package uk.muster.exchange.row;

import java.time.Instant;
import java.util.Optional;

/// How much a register of a force holds.
public record RowsHeld(RowKind kind, long rows, Optional<Instant> changed) {}
