-- Threats scored in harm, likelihood and the position of the organisation, each grade kept with its matrix.

create table risks.threat_score (
  like register.row including all,
  name text not null check (name <> ''),
  assessment text not null,
  assessment_ref text generated always as ('assessments/' || nullif(assessment, '')) stored,
  threats text not null check (threats <> ''),
  level text not null,
  matrix text not null
    check (matrix in ('', 'tactical', 'thematic')),
  physical text not null
    check (physical in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  psychological text not null
    check (psychological in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  financial text not null
    check (financial in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  community text not null
    check (community in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  reach text not null
    check (reach in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  vulnerability text not null
    check (vulnerability in ('', 'tactical-0', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-0', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  likelihood text not null
    check (likelihood in ('', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  organisation text not null
    check (organisation in ('', 'tactical-1', 'tactical-2', 'tactical-3', 'tactical-4', 'tactical-5', 'thematic-1', 'thematic-2', 'thematic-3', 'thematic-4', 'thematic-5')),
  confidence text not null
    check (confidence in ('', 'tactical-1', 'tactical-2', 'tactical-3', 'thematic-1', 'thematic-2', 'thematic-3')),
  opportunity text not null,
  scored_by text not null,
  scored_on text not null,
  scored_on_sort date generated always as (register.first_day(scored_on)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  reasoning text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('threat-scores/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, assessment_ref) references register.entry
);
create trigger threat_score_threats after insert on risks.threat_score referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create trigger threat_score_level after insert on risks.threat_score referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create unique index threat_score_now on risks.threat_score (force_id, code, valid_from) where recorded_to = 'infinity';
create index threat_score_before on risks.threat_score (force_id, code) where recorded_to < 'infinity';
alter table risks.threat_score enable row level security;
alter table risks.threat_score force row level security;
create policy threat_score_read on risks.threat_score for select to ${app_role} using (${risk_row});
create policy threat_score_add on risks.threat_score for insert to ${app_role} with check (${added_risk_change_force});
create policy threat_score_change on risks.threat_score for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.threat_score to ${app_role};
grant update (recorded_to, superseded_by) on risks.threat_score to ${app_role};
