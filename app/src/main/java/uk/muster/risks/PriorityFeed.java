package uk.muster.risks;

import uk.muster.exchange.Feed;

/// What control strategies and their priorities must agree in; set-wise, for files and forms alike.
final class PriorityFeed {
  /// A priority `c` whose control strategy has ended.
  static final String STRATEGY_ENDED =
      """
      exists (select from risks.control_strategy s where s.force_id = c.force_id
        and s.code = c.strategy and s.recorded_to = 'infinity' and s.valid_from <= :on
        and s.valid_to >= :on and (s.status = 'ended' or s.ended_on < :on))\
      """;

  /// Whoever ends a strategy says first what becomes of its priorities.
  static final Feed.Check ENDED_WITH_PRIORITIES =
      new Feed.Check(
          "priorities-in-force",
          "status",
          """
          s.status = 'ended' and exists (select from risks.priority p
            where p.force_id = s.force_id and p.strategy = s.code and p.standing = 'in-force'
              and p.ended_on = 'infinity'
              and p.recorded_to = 'infinity' and p.valid_to = 'infinity')\
          """,
          "does not go with its priorities that are in force: end them, or move them to another"
              + " control strategy, first");

  static final Feed.Check IN_FORCE_WITHOUT_STRATEGY =
      new Feed.Check(
          "strategy-ended",
          "standing",
          """
          s.standing = 'in-force' and exists (select from risks.control_strategy c
            where c.force_id = s.force_id and c.code = s.strategy and c.status = 'ended'
              and c.recorded_to = 'infinity' and c.valid_to = 'infinity')\
          """,
          "does not go with its control strategy, which has ended");

  private PriorityFeed() {}
}
