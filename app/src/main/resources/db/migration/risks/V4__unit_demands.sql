-- What specialist units were asked for in a period, and the posts that stood against it. What was not stated is empty.
create table risks.unit_demand (
  like register.row including all,
  name text not null check (name <> ''),
  team text not null check (team <> ''),
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  capability text not null
    check (capability in ('technical-intelligence', 'economic-crime', 'digital-media-investigators', 'digital-forensics',
      'child-sexual-abuse', 'violence-against-women', 'other')),
  period text not null check (period <> ''),
  period_sort date generated always as (register.first_day(period)) stored,
  demand text not null,
  demand_sort numeric generated always as (register.number(demand)) stored,
  posts text not null,
  posts_sort numeric generated always as (register.number(posts)) stored,
  filled text not null,
  filled_sort numeric generated always as (register.number(filled)) stored,
  hub text not null,
  hub_ref text generated always as ('partnerships/' || nullif(hub, '')) stored,
  priority text not null,
  priority_ref text generated always as ('priorities/' || nullif(priority, '')) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('unit-demands/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, hub_ref) references register.entry,
  foreign key (force_id, priority_ref) references register.entry
);
create trigger unit_demand_threats after insert on risks.unit_demand referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index unit_demand_now on risks.unit_demand (force_id, code, valid_from) where recorded_to = 'infinity';
create index unit_demand_before on risks.unit_demand (force_id, code) where recorded_to < 'infinity';
alter table risks.unit_demand enable row level security;
alter table risks.unit_demand force row level security;
create policy unit_demand_read on risks.unit_demand for select to ${app_role} using (${risk_row});
create policy unit_demand_add on risks.unit_demand for insert to ${app_role} with check (${added_risk_change_force});
create policy unit_demand_change on risks.unit_demand for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.unit_demand to ${app_role};
grant update (recorded_to, superseded_by) on risks.unit_demand to ${app_role};
