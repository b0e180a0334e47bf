package uk.muster.actions;

import uk.muster.exchange.Feed;
import uk.muster.register.kind.Following;

/// What other registers may rely on about the actions that their entries asked for.
public final class ActionFeed {
  /// The next one of an action that comes back, made when this one is completed: the same, open,
  /// and due one interval after this one was due. Its reference ends in a number that goes up.
  static final Following NEXT =
      new Following(
          "actions",
          "actions that come back, of import %d",
          """
          select c.force_id as force,
            case when c.code ~ '-n[0-9]{1,4}$'
              then regexp_replace(c.code, '[0-9]+$', '')
                || substring(c.code from '[0-9]+$')::int + 1
              else case when length(c.code) <= 27 then c.code
                else left(c.code, 18) || '-' || left(md5(c.code), 8) end || '-n2' end as code,
            c.name, c.owner, c.lead, c.asked_by, c.asked_by_other,
            coalesce(nullif(c.completed_on, ''), c.due) as asked_on,
            to_char(c.due_sort + case c.recurs when 'monthly' then interval '1 month'
                when 'quarterly' then interval '3 months' when 'six-monthly' then interval '6 months'
                else interval '1 year' end,
              case when c.due ~ '^\\d{4}-\\d\\d-\\d\\d$' then 'YYYY-MM-DD' else 'YYYY-MM' end) as due,
            'open' as state, c.recurs, c.threats, c.notes, c.source, c.handling, c.marking
          from actions.action c
          where c.state = 'completed' and c.recurs <> '' and c.due_sort is not null\
          """);

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
