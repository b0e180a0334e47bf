package uk.muster.access.posts;

import java.time.Instant;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// A force lets a region, or a regional unit, see who its people are.
public record Sharing(
    ForceId force,
    String region,
    Period dates,
    String reason,
    String sharedBy,
    Instant sharedAt,
    boolean ended) {}
