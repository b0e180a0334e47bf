package uk.muster.workforce.training;

import uk.muster.exchange.Feed;

/// What other registers may rely on about sessions.
public final class KnownSessionFeed {
  /// What is held is held: only what is still planned has to have a place for everybody. The rows
  /// of a file take the places in their order, after those that the file itself gives back.
  static final Feed.Check HAS_PLACE =
      new Feed.Check(
          "no-place",
          "session",
          """
          s.state = 'booked' and s.line in (
            select q.line
            from (
              select b.line, b.session_force, b.session,
                row_number() over (partition by b.session_force, b.session order by b.line) as nth
              from import_stage b
              where b.fault_code is null and b.state = 'booked' and not exists (
                select from workforce.enrolment n where n.force_id = b.force_id
                  and n.session_force = b.session_force and n.session = b.session
                  and n.person_id = b.person_id and n.recorded_to = 'infinity'
                  and n.state = 'booked')) q
            join workforce.session e on e.force_id = q.session_force and e.session = q.session
              and e.recorded_to = 'infinity' and e.state = 'planned'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            left join lateral (
              select sum(k.booked) as booked from workforce.session_count k
              where k.session_force = q.session_force and k.session = q.session) k on true
            left join (
              select w.session_force, w.session, count(1) as given_back
              from import_stage w
              join workforce.enrolment n on n.force_id = w.force_id
                and n.session_force = w.session_force and n.session = w.session
                and n.person_id = w.person_id and n.recorded_to = 'infinity'
                and n.state = 'booked'
              where w.fault_code is null and w.state <> 'booked'
              group by w.session_force, w.session) g
              on g.session_force = q.session_force and g.session = q.session
            where q.nth + coalesce(k.booked, 0) - coalesce(g.given_back, 0)
              > coalesce(e.places, c.places))\
          """,
          "has no place left for this person",
          """
          (select format(': %s places, %s booked before', coalesce(e.places, c.places),
              coalesce((select sum(k.booked) from workforce.session_count k
                where k.session_force = s.session_force and k.session = s.session), 0))
            from workforce.session e
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            where e.force_id = s.session_force and e.session = s.session
              and e.recorded_to = 'infinity')\
          """);

  /// A skill that lapses before the session may be renewed by then; one that is not held on the day
  /// of booking may be learned in a session that ends before, booked already or by the same file.
  /// Rows that take a booking back or are at fault teach nothing, nor do rows that rest on them.
  static final Feed.Check PREREQUISITE =
      new Feed.Check(
          "prerequisite",
          "person_id",
          """
          s.state = 'booked' and s.line in (
            with recursive unmet as (
              select s.line, s.force_id, s.person_id, c.requires, c.skill, e.starts_on, e.ends_on
              from import_stage s
              join workforce.session e on e.force_id = s.session_force and e.session = s.session
                and e.recorded_to = 'infinity' and e.state = 'planned'
              join workforce.course c on c.force_id = e.force_id and c.course = e.course
                and c.recorded_to = 'infinity' and c.requires <> ''
              where s.fault_code is null and s.state = 'booked' and %s
                and not exists (select from workforce.accreditation a
                  where a.force_id = s.force_id and a.person_id = s.person_id
                    and a.skill = c.requires and a.recorded_to = 'infinity'
                    and a.awarded_on <= e.starts_on and a.in_date_to >= s.enrolled_on)
                and not exists (select from workforce.enrolment n
                  join workforce.session b on b.force_id = n.session_force
                    and b.session = n.session and b.recorded_to = 'infinity'
                    and b.state <> 'cancelled' and b.ends_on < e.starts_on
                  join workforce.course k on k.force_id = b.force_id and k.course = b.course
                    and k.recorded_to = 'infinity' and k.skill = c.requires
                  where n.force_id = s.force_id and n.person_id = s.person_id
                    and n.recorded_to = 'infinity' and n.state = 'booked'
                    and not exists (select from import_stage w
                      where w.force_id = n.force_id and w.session_force = n.session_force
                        and w.session = n.session and w.person_id = n.person_id
                        and w.fault_code is null and w.state <> 'booked'))),
            booked as (
              select b.line, b.force_id, b.person_id, k.skill, f.ends_on
              from import_stage b
              join workforce.session f on f.force_id = b.session_force and f.session = b.session
                and f.recorded_to = 'infinity' and f.state <> 'cancelled'
              join workforce.course k on k.force_id = f.force_id and k.course = f.course
                and k.recorded_to = 'infinity' and k.skill <> ''
              where b.fault_code is null and b.state = 'booked' and exists (select from unmet u
                where u.force_id = b.force_id and u.person_id = b.person_id)),
            teaching as (
              select b.force_id, b.person_id, b.skill, b.ends_on, 0::bigint as met
              from booked b where not exists (select from unmet u where u.line = b.line)
              union
              select u.force_id, u.person_id, u.skill, u.ends_on, u.line
              from teaching t join unmet u on u.force_id = t.force_id
                and u.person_id = t.person_id and u.requires = t.skill
                and u.starts_on > t.ends_on)
            select u.line from unmet u
            where not exists (select from teaching t where t.met = u.line))\
          """
              .formatted(EnrolmentFeed.NEW),
          "does not hold the skill that the course requires, nor is booked to learn it before",
          """
          (select ': ' || c.requires from workforce.session e
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            where e.force_id = s.session_force and e.session = s.session
              and e.recorded_to = 'infinity')\
          """);

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
