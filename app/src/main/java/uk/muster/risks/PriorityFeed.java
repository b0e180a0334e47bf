package uk.muster.risks;

/// What the register of priorities asks of the register of control strategies.
final class PriorityFeed {
  /// A priority `c` whose control strategy has ended.
  static final String STRATEGY_ENDED =
      """
      exists (select from risks.control_strategy s where s.force_id = c.force_id
        and s.code = c.strategy and s.recorded_to = 'infinity' and s.valid_from <= :on
        and s.valid_to >= :on and (s.status = 'ended' or s.ended_on < :on))\
      """;

  private PriorityFeed() {}
}
