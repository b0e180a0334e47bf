package uk.muster.workforce.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Counts everything that training is measured by in one statement.
@Repository
class MeasureStore {
  private final JdbcClient sql;

  MeasureStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What training is measured by on a day, by name. Skills are under `in-date skill CODE`.
  Map<String, Share> shares(ForceId force, LocalDate on) {
    var shares = new HashMap<String, Share>();
    asked(force, on)
        .query((row, _) ->
            Map.entry(row.getString("name"), new Share(row.getLong("part"), row.getLong("whole"))))
        .list()
        .forEach(one -> shares.put(one.getKey(), one.getValue()));
    return shares;
  }

  private JdbcClient.StatementSpec asked(ForceId force, LocalDate on) {
    return sql.sql(
            """
            with serving as (
              select distinct s.person_id from workforce.service s
              where s.force_id = :force and s.recorded_to = 'infinity'
                and s.valid_from <= :on and s.valid_to >= :on
                and s.starts_on <= :on and s.leaves_on >= :on),
            held as (
              select a.person_id, a.skill, max(a.in_date_to) as last_day,
                bool_or(a.in_date_to >= :on) as now
              from workforce.accreditation a join serving using (person_id)
              where a.force_id = :force and a.recorded_to = 'infinity' and a.awarded_on <= :on
              group by a.person_id, a.skill),
            own as (
              select e.session, coalesce(e.places, c.places) as places
              from workforce.session e join workforce.course c on c.force_id = e.force_id
                and c.course = e.course and c.recorded_to = 'infinity'
              where e.force_id = :force and e.recorded_to = 'infinity' and e.state <> 'cancelled'
                and e.starts_on > :year_ago and e.starts_on <= :on
                and coalesce(e.places, c.places) > 0),
            taken as (
              select o.session, o.places, coalesce(sum(k.booked), 0) as booked
              from own o left join workforce.session_count k on k.session_force = :force
                and k.session = o.session
              group by o.session, o.places),
            outcome as (
              select r.attended, r.result from workforce.training_result r
              where r.force_id = :force and r.recorded_to = 'infinity'
                and r.result_on > :year_ago and r.result_on <= :on),
            ending as (
              select h.person_id, h.skill, h.last_day from held h
              where h.now and h.last_day < :soon),
            census as (
              select distinct on (course, workforce_group) workforce_group, headcount, enrolled,
                completed
              from workforce.take_up
              where force_id = :force and recorded_to = 'infinity'
                and census_on <= :on and headcount is not null and completed is not null
              order by course, workforce_group, census_on desc)
            select 'in-date skill ' || skill as name, count(1) filter (where now) as part,
              count(1) as whole from held group by skill
            union all select 'courses-filled', sum(least(booked, places)), sum(places) from taken
            union all select 'no-shows', count(1) filter (where attended = 'no'), count(1)
              from outcome
            union all select 'pass-rate', count(1) filter (where result = 'passed'), count(1)
              from outcome where result in ('passed', 'failed')
            union all select 'renewals-booked', count(1) filter (where exists (
                select from workforce.enrolment n join workforce.session e
                  on e.force_id = n.session_force and e.session = n.session
                  and e.recorded_to = 'infinity' and e.state <> 'cancelled'
                join workforce.course c on c.force_id = e.force_id and c.course = e.course
                  and c.recorded_to = 'infinity' and c.kind in ('initial', 'refresher')
                where n.force_id = :force and n.person_id = x.person_id
                  and n.recorded_to = 'infinity' and n.state = 'booked' and c.skill = x.skill
                  and e.starts_on >= :on and e.ends_on <= x.last_day)), count(1)
              from ending x
            union all select 'e-learning', sum(completed), sum(headcount) from census
              where workforce_group = 'all'
            union all select 'e-learning-enrolled', sum(enrolled), sum(headcount) from census
              where workforce_group = 'all' and enrolled is not null
            union all select 'e-learning-' || workforce_group, sum(completed), sum(headcount)
              from census where workforce_group <> 'all' group by workforce_group\
            """)
        .param("force", force.value())
        .param("on", on)
        .param("year_ago", on.minusYears(1))
        .param("soon", on.plusDays(TrainingMeasures.SOON_DAYS));
  }
}
