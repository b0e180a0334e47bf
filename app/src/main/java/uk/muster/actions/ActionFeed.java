package uk.muster.actions;

import uk.muster.exchange.Feed;

/// What other registers may rely on about the actions that their entries asked for.
public final class ActionFeed {
  private ActionFeed() {}

  /// A check for the feed of another kind: an entry that asked for actions may only be so while all
  /// of them are completed or withdrawn.
  ///
  /// @param kind the kind of the entries that ask
  /// @param column at fault
  /// @param when SQL on `import_stage s`: true for the rows that are so
  public static Feed.Check allDone(String kind, String column, String when) {
    return new Feed.Check(
        "open-actions",
        column,
        """
        %s and exists (select from actions.action a
          where a.force_id = s.force_id and a.asked_by = '%s/' || s.code
            and a.recorded_to = 'infinity' and a.valid_to = 'infinity'
            and a.state in ('open', 'in-progress'))\
        """
            .formatted(when, kind),
        "does not go with actions of it that are not done yet");
  }
}
