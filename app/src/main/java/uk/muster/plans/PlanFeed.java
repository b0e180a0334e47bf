package uk.muster.plans;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.exchange.Feed;
import uk.muster.register.kind.Following;

/// What the registers of plans ask of files and of entries by hand beyond one row.
final class PlanFeed {
  /// Who would attack a site learns nothing from a file that lies about.
  static final Feed.Check SITE_MARKED =
      new Feed.Check(
          "site-marked",
          "marking",
          "s.type = 'site' and s.marking = 'OFFICIAL'",
          "is too low for the plan of a site: it is OFFICIAL-SENSITIVE");

  /// A link `c` that was tried on the day of its next test or later.
  static final String TESTED_SINCE =
      """
      exists (select from plans.link_test t where t.force_id = c.force_id
        and t.plan_link = c.code and t.recorded_to = 'infinity' and t.valid_from <= :on
        and t.valid_to >= :on and t.ended_on >= :on and t.tested_on_sort >= c.next_test)\
      """;

  static final Feed.Check NEXT_TEST_AFTER_LAST =
      new Feed.Check(
          "next-before-last",
          "next_test",
          """
          isfinite(s.next_test) and exists (select from plans.link_test c
            where c.force_id = s.force_id and c.plan_link = s.code
              and c.recorded_to = 'infinity' and c.tested_on_sort > s.next_test)\
          """,
          "is before the last test of the link");

  private static final String DEFAULT_DAY =
      "The day by which it is due, one month after the test, is Muster’s default until it is"
          + " changed.";

  /// A failed test asks for one action, of the post that owns the link; it points at the link, and
  /// bears what link and test bear: the higher marking, and the handling instructions of both.
  static final Following FAILURES =
      new Following(
          "actions",
          "failed tests of import %d",
          """
          select c.force_id as force,
            case when length(c.code) <= 27 then 'test-' || c.code
              else 'test-' || left(c.code, 18) || '-' || left(md5(c.code), 8) end as code,
            case c.result when 'failed' then 'Mend the link that failed its test: '
              else 'Mend the link that only partly passed its test: ' end || l.name as name,
            coalesce(nullif(l.owner, ''), nullif(c.tested_by, ''), 'no post named yet') as owner,
            l.lead, 'plan-links/' || l.code as asked_by, 'link-tests/' || c.code as asked_by_other,
            c.tested_on as asked_on,
            to_char(register.last_day(c.tested_on) + interval '1 month',
              case when c.tested_on ~ '^\\d{4}-\\d\\d-\\d\\d$' then 'YYYY-MM-DD' else 'YYYY-MM' end)
              as due,
            'open' as state, l.threats,
            concat_ws(E'\\n', nullif(c.found, ''), '%s') as notes, c.source,
            concat_ws('; ', nullif(l.handling, ''), nullif(nullif(c.handling, l.handling), '')) as handling,
            greatest(c.marking, l.marking) as marking
          from plans.link_test c
          join plans.plan_link l on l.force_id = c.force_id and l.code = c.plan_link
            and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
          where (c.result = 'failed' or c.result = 'partly' and c.no_action <> 'yes')\
          """
              .formatted(DEFAULT_DAY));

  private PlanFeed() {}

  /// A plan is raised after its parts.
  static final Feed.Check PARTS_MARKED =
      new Feed.Check(
          "parts-marked-below",
          "marking",
          "s.marking <> 'OFFICIAL' and ("
              + Stream.of(
                      "first_command",
                      "action_card",
                      "call_out",
                      "rendezvous_point",
                      "plan_word",
                      "plan_approval",
                      "link_use",
                      "plan_link")
                  .map(part ->
                      """
                      exists (select from plans.%s c where c.force_id = s.force_id
                        and c.plan = s.code and c.recorded_to = 'infinity'
                        and c.marking = 'OFFICIAL')\
                      """
                          .formatted(part))
                  .collect(Collectors.joining(" or "))
              + ")",
          "is higher than that of its parts: mark these first");

  /// A part is marked no lower than its plan.
  static Feed.Check markedLikePlan() {
    return new Feed.Check(
        "marked-below-plan",
        "marking",
        """
        s.marking = 'OFFICIAL' and exists (select from plans.plan c
          where c.force_id = s.force_id and c.code = s.plan and c.recorded_to = 'infinity'
            and c.marking <> 'OFFICIAL')\
        """,
        "is lower than that of the plan that it belongs to");
  }

  /// A test is marked no lower than its link.
  static Feed.Check markedLikeLink() {
    return new Feed.Check(
        "marked-below-link",
        "marking",
        """
        s.marking = 'OFFICIAL' and exists (select from plans.plan_link c
          where c.force_id = s.force_id and c.code = s.plan_link and c.recorded_to = 'infinity'
            and c.marking <> 'OFFICIAL')\
        """,
        "is lower than that of the link that was tried");
  }
}
