package uk.muster.workforce.training;

import uk.muster.exchange.Feed;

/// What other registers may rely on about sessions.
public final class KnownSessionFeed {
  private KnownSessionFeed() {}

  /// A check for the feed of another kind that names a session of the own force.
  ///
  /// @param column that names it; empty for none
  public static Feed.Check check(String column) {
    return new Feed.Check(
        "unknown-" + column,
        column,
        """
        s.%1$s <> '' and not exists (select from workforce.session e
          where e.force_id = s.force_id and e.session = s.%1$s and e.recorded_to = 'infinity')\
        """
            .formatted(column),
        "is no session in this force's register of training");
  }
}
