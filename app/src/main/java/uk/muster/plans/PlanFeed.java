package uk.muster.plans;

import uk.muster.exchange.Feed;

/// What the registers of plans ask of files and of entries by hand beyond one row.
final class PlanFeed {
  /// Who would attack a site learns nothing from a file that lies about.
  static final Feed.Check SITE_MARKED =
      new Feed.Check(
          "site-marked",
          "marking",
          "s.type = 'site' and s.marking = 'OFFICIAL'",
          "is too low for the plan of a site: it is OFFICIAL-SENSITIVE");

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

  private PlanFeed() {}

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
