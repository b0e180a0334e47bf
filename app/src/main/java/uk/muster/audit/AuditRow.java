package uk.muster.audit;

import java.time.Instant;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// One thing that was done or read: by whom, holding which post, to what, and when.
///
/// @param seq its place in the chain; 0 while it is not yet sealed
public record AuditRow(
    long id,
    Instant at,
    String account,
    String post,
    String role,
    Optional<ForceId> force,
    String act,
    String subject,
    String before,
    String after,
    String reason,
    String from,
    long seq) {}
