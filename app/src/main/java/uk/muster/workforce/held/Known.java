package uk.muster.workforce.held;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Limits rows to those held for true at an instant. The alternative spells out both partial
/// indexes, so that either can be used.
///
/// @param past true when the instant is not now
/// @param at the parameter `known`
public record Known(boolean past, OffsetDateTime at) {
  public static Known on(Optional<Instant> instant) {
    return new Known(instant.isPresent(), instant.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
  }

  /// The condition on a table's alias; it names the parameter `known`.
  public String of(String alias) {
    return (past
            ? """
            (({0}.recorded_to = 'infinity' or {0}.recorded_to < 'infinity')
              and {0}.recorded_from <= :known and {0}.recorded_to > :known)\
            """
            : "({0}.recorded_to = 'infinity' and :known::timestamptz is not null)")
        .replace("{0}", alias);
  }
}
