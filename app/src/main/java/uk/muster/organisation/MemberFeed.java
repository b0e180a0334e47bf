package uk.muster.organisation;

import uk.muster.exchange.Feed;

/// What members of collaborations must agree with in the register.
final class MemberFeed {
  /// A force may leave and come back, but is never a member twice at the same time.
  static final Feed.Check ONCE =
      new Feed.Check(
          "member-twice",
          "member",
          """
          exists (select from organisation.member c where c.force_id = s.force_id
              and c.code <> s.code and c.collaboration = s.collaboration and c.member = s.member
              and c.recorded_to = 'infinity' and c.valid_to = 'infinity' and c.ended_on = 'infinity'
              and (c.force_id, c.code) not in (
                select o.force_id, o.code from import_stage o where o.fault_code is null)
              and %s)
            or exists (select from import_stage c where c.force_id = s.force_id
              and c.fault_code is null and c.code <> s.code
              and c.collaboration = s.collaboration and c.member = s.member and %1$s)\
          """
              .formatted(
                  """
                  coalesce(register.first_day(c.since), '-infinity')
                    <= coalesce(register.last_day(s.until), 'infinity')
                  and coalesce(register.last_day(c.until), 'infinity')
                    >= coalesce(register.first_day(s.since), '-infinity')\
                  """),
          "is a member of this collaboration already");

  private MemberFeed() {}
}
