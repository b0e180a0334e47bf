-- What a force expects. Each table has the columns of register.row, its own, and its identity in register.entry.
-- Text that was not given is empty, a day that was not given is infinity.

create table risks.assessment (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('strategic', 'local-profile', 'force', 'partnership', 'risk-register', 'intelligence', 'other')),
  threats text not null check (threats <> ''),
  levels text not null check (levels <> ''),
  status text not null
    check (status in ('requested', 'in-development', 'finished')),
  place text not null,
  author text not null,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  owners text not null,
  owners_sort numeric generated always as (register.number(owners)) stored,
  owners_of text not null,
  owners_of_sort numeric generated always as (register.number(owners_of)) stored,
  owner_names text not null,
  covers text not null,
  covers_sort numeric generated always as (register.number(covers)) stored,
  scope text not null,
  leaves_out text not null,
  records text not null,
  strikes text not null,
  interval text not null
    check (interval in ('', 'monthly', 'quarterly', 'six-monthly', 'annually', 'regular')),
  requested_on text not null,
  requested_on_sort date generated always as (register.first_day(requested_on)) stored,
  dated text not null,
  dated_sort date generated always as (register.first_day(dated)) stored,
  next_due text not null,
  next_due_sort date generated always as (register.first_day(next_due)) stored,
  built_from text not null,
  feeds text not null,
  feeds_ref text generated always as ('assessments/' || nullif(feeds, '')) stored,
  response text not null check (response in ('', 'yes', 'no')),
  judgement text not null,
  trend text not null,
  progress text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('assessments/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry,
  foreign key (force_id, feeds_ref) references register.entry
);
create trigger assessment_threats after insert on risks.assessment referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create trigger assessment_levels after insert on risks.assessment referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create unique index assessment_now on risks.assessment (force_id, code, valid_from) where recorded_to = 'infinity';
create index assessment_before on risks.assessment (force_id, code) where recorded_to < 'infinity';
alter table risks.assessment enable row level security;
alter table risks.assessment force row level security;
create policy assessment_read on risks.assessment for select to ${app_role} using (${risk_row});
create policy assessment_add on risks.assessment for insert to ${app_role} with check (${added_risk_change_force});
create policy assessment_change on risks.assessment for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.assessment to ${app_role};
grant update (recorded_to, superseded_by) on risks.assessment to ${app_role};

create table risks.community_risk (
  like register.row including all,
  name text not null check (name <> ''),
  hazard_code text not null,
  register text not null,
  register_ref text generated always as ('assessments/' || nullif(register, '')) stored,
  forum text not null,
  forum_ref text generated always as ('partnerships/' || nullif(forum, '')) stored,
  threats text not null,
  outcome text not null,
  sites text not null,
  sites_sort numeric generated always as (register.number(sites)) stored,
  at_once text not null check (at_once in ('', 'yes', 'no')),
  days text not null,
  days_sort numeric generated always as (register.number(days)) stored,
  scheme text not null
    check (scheme in ('', 'staffordshire', 'wiltshire', 'national')),
  likelihood text not null
    check (likelihood in ('', 'staffordshire-1', 'staffordshire-2', 'staffordshire-3', 'staffordshire-4', 'staffordshire-5', 'wiltshire-1', 'wiltshire-2', 'wiltshire-3', 'wiltshire-4', 'wiltshire-5', 'national-1', 'national-2', 'national-3', 'national-4', 'national-5')),
  impact text not null
    check (impact in ('', 'staffordshire-1', 'staffordshire-2', 'staffordshire-3', 'staffordshire-4', 'staffordshire-5', 'wiltshire-1', 'wiltshire-2', 'wiltshire-3', 'wiltshire-4', 'wiltshire-5', 'national-1', 'national-2', 'national-3', 'national-4', 'national-5')),
  horizon text not null,
  horizon_sort numeric generated always as (register.number(horizon)) stored,
  assessed_on text not null,
  assessed_on_sort date generated always as (register.first_day(assessed_on)) stored,
  lead_assessor text not null,
  controls text not null,
  more_controls text not null,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  withheld text not null check (withheld in ('', 'yes', 'no')),
  notes text not null,
  source text not null,
  ref text generated always as ('community-risks/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, register_ref) references register.entry,
  foreign key (force_id, forum_ref) references register.entry
);
create trigger community_risk_threats after insert on risks.community_risk referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index community_risk_now on risks.community_risk (force_id, code, valid_from) where recorded_to = 'infinity';
create index community_risk_before on risks.community_risk (force_id, code) where recorded_to < 'infinity';
alter table risks.community_risk enable row level security;
alter table risks.community_risk force row level security;
create policy community_risk_read on risks.community_risk for select to ${app_role} using (${risk_row});
create policy community_risk_add on risks.community_risk for insert to ${app_role} with check (${added_risk_change_force});
create policy community_risk_change on risks.community_risk for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.community_risk to ${app_role};
grant update (recorded_to, superseded_by) on risks.community_risk to ${app_role};

create table risks.assumption (
  like register.row including all,
  name text not null check (name <> ''),
  risk text not null,
  risk_ref text generated always as ('community-risks/' || nullif(risk, '')) stored,
  assessment text not null,
  assessment_ref text generated always as ('assessments/' || nullif(assessment, '')) stored,
  quantity text not null,
  quantity_sort numeric generated always as (register.number(quantity)) stored,
  unit text not null,
  place text not null,
  days text not null,
  days_sort numeric generated always as (register.number(days)) stored,
  reasoning text not null,
  verified text not null check (verified in ('', 'yes', 'no')),
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('assumptions/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, risk_ref) references register.entry,
  foreign key (force_id, assessment_ref) references register.entry
);
create trigger assumption_threats after insert on risks.assumption referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index assumption_now on risks.assumption (force_id, code, valid_from) where recorded_to = 'infinity';
create index assumption_before on risks.assumption (force_id, code) where recorded_to < 'infinity';
alter table risks.assumption enable row level security;
alter table risks.assumption force row level security;
create policy assumption_read on risks.assumption for select to ${app_role} using (${risk_row});
create policy assumption_add on risks.assumption for insert to ${app_role} with check (${added_risk_change_force});
create policy assumption_change on risks.assumption for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.assumption to ${app_role};
grant update (recorded_to, superseded_by) on risks.assumption to ${app_role};

create table risks.capability_target (
  like register.row including all,
  name text not null check (name <> ''),
  assumption text not null check (assumption <> ''),
  assumption_ref text generated always as ('assumptions/' || nullif(assumption, '')) stored,
  unit_type text not null,
  needed text not null check (needed <> ''),
  needed_sort numeric generated always as (register.number(needed)) stored,
  decided_by text not null,
  decided_on text not null,
  decided_on_sort date generated always as (register.first_day(decided_on)) stored,
  reasoning text not null,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('capability-targets/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, assumption_ref) references register.entry
);
create trigger capability_target_unit_type after insert on risks.capability_target referencing new table as added
  for each statement execute function register.codes_exist('unit_type', 'unit_type', 'code');
create trigger capability_target_threats after insert on risks.capability_target referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index capability_target_now on risks.capability_target (force_id, code, valid_from) where recorded_to = 'infinity';
create index capability_target_before on risks.capability_target (force_id, code) where recorded_to < 'infinity';
alter table risks.capability_target enable row level security;
alter table risks.capability_target force row level security;
create policy capability_target_read on risks.capability_target for select to ${app_role} using (${risk_row});
create policy capability_target_add on risks.capability_target for insert to ${app_role} with check (${added_risk_change_force});
create policy capability_target_change on risks.capability_target for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.capability_target to ${app_role};
grant update (recorded_to, superseded_by) on risks.capability_target to ${app_role};

create table risks.control_strategy (
  like register.row including all,
  name text not null check (name <> ''),
  status text not null
    check (status in ('draft', 'in-force', 'ended')),
  owner text not null,
  assessment text not null,
  assessment_ref text generated always as ('assessments/' || nullif(assessment, '')) stored,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('control-strategies/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, assessment_ref) references register.entry
);
create unique index control_strategy_now on risks.control_strategy (force_id, code, valid_from) where recorded_to = 'infinity';
create index control_strategy_before on risks.control_strategy (force_id, code) where recorded_to < 'infinity';
alter table risks.control_strategy enable row level security;
alter table risks.control_strategy force row level security;
create policy control_strategy_read on risks.control_strategy for select to ${app_role} using (${risk_row});
create policy control_strategy_add on risks.control_strategy for insert to ${app_role} with check (${added_risk_change_force});
create policy control_strategy_change on risks.control_strategy for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.control_strategy to ${app_role};
grant update (recorded_to, superseded_by) on risks.control_strategy to ${app_role};

create table risks.priority (
  like register.row including all,
  name text not null check (name <> ''),
  strategy text not null check (strategy <> ''),
  strategy_ref text generated always as ('control-strategies/' || nullif(strategy, '')) stored,
  threats text not null check (threats <> ''),
  level text not null
    check (level in ('', 'high', 'medium', 'low')),
  standing text not null
    check (standing in ('in-force', 'proposed', 'under-review')),
  lead text not null,
  strands text not null
    check (string_to_array(strands, ';') <@ array['pursue', 'prevent', 'protect', 'prepare']),
  pursue text not null,
  prevent text not null,
  protect text not null,
  prepare text not null,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('priorities/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, strategy_ref) references register.entry
);
create trigger priority_threats after insert on risks.priority referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index priority_now on risks.priority (force_id, code, valid_from) where recorded_to = 'infinity';
create index priority_before on risks.priority (force_id, code) where recorded_to < 'infinity';
alter table risks.priority enable row level security;
alter table risks.priority force row level security;
create policy priority_read on risks.priority for select to ${app_role} using (${risk_row});
create policy priority_add on risks.priority for insert to ${app_role} with check (${added_risk_change_force});
create policy priority_change on risks.priority for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.priority to ${app_role};
grant update (recorded_to, superseded_by) on risks.priority to ${app_role};

create table risks.own_system (
  like register.row including all,
  name text not null check (name <> ''),
  owner text not null,
  assessed_on text not null,
  assessed_on_sort date generated always as (register.first_day(assessed_on)) stored,
  judgement text not null,
  counts_cyber text not null check (counts_cyber in ('', 'yes', 'no')),
  scope text not null,
  leaves_out text not null,
  safeguards_prevent text not null,
  monitoring text not null,
  checked_on text not null,
  checked_on_sort date generated always as (register.first_day(checked_on)) stored,
  next_check text not null,
  next_check_sort date generated always as (register.first_day(next_check)) stored,
  next_review date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('own-systems/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger own_system_threats after insert on risks.own_system referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index own_system_now on risks.own_system (force_id, code, valid_from) where recorded_to = 'infinity';
create index own_system_before on risks.own_system (force_id, code) where recorded_to < 'infinity';
alter table risks.own_system enable row level security;
alter table risks.own_system force row level security;
create policy own_system_read on risks.own_system for select to ${app_role} using (${risk_row});
create policy own_system_add on risks.own_system for insert to ${app_role} with check (${added_risk_change_force});
create policy own_system_change on risks.own_system for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.own_system to ${app_role};
grant update (recorded_to, superseded_by) on risks.own_system to ${app_role};

create table risks.safeguard (
  like register.row including all,
  name text not null check (name <> ''),
  system text not null check (system <> ''),
  system_ref text generated always as ('own-systems/' || nullif(system, '')) stored,
  interval text not null
    check (interval in ('', 'always', 'monthly', 'quarterly', 'six-monthly', 'annually', 'regular')),
  guards_against text not null,
  owner text not null,
  last_checked text not null,
  last_checked_sort date generated always as (register.first_day(last_checked)) stored,
  next_check text not null,
  next_check_sort date generated always as (register.first_day(next_check)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('safeguards/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, system_ref) references register.entry
);
create unique index safeguard_now on risks.safeguard (force_id, code, valid_from) where recorded_to = 'infinity';
create index safeguard_before on risks.safeguard (force_id, code) where recorded_to < 'infinity';
alter table risks.safeguard enable row level security;
alter table risks.safeguard force row level security;
create policy safeguard_read on risks.safeguard for select to ${app_role} using (${risk_row});
create policy safeguard_add on risks.safeguard for insert to ${app_role} with check (${added_risk_change_force});
create policy safeguard_change on risks.safeguard for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.safeguard to ${app_role};
grant update (recorded_to, superseded_by) on risks.safeguard to ${app_role};

create table risks.system_access (
  like register.row including all,
  name text not null check (name <> ''),
  of_force text not null,
  of_body text not null,
  who text not null,
  purpose text not null,
  can_write text not null check (can_write in ('', 'yes', 'no')),
  agreement text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('system-access/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger system_access_of_force after insert on risks.system_access referencing new table as added
  for each statement execute function register.codes_exist('of_force', 'force', 'force_id');
create trigger system_access_threats after insert on risks.system_access referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index system_access_now on risks.system_access (force_id, code, valid_from) where recorded_to = 'infinity';
create index system_access_before on risks.system_access (force_id, code) where recorded_to < 'infinity';
alter table risks.system_access enable row level security;
alter table risks.system_access force row level security;
create policy system_access_read on risks.system_access for select to ${app_role} using (${risk_row});
create policy system_access_add on risks.system_access for insert to ${app_role} with check (${added_risk_change_force});
create policy system_access_change on risks.system_access for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.system_access to ${app_role};
grant update (recorded_to, superseded_by) on risks.system_access to ${app_role};

create table risks.crime_group (
  like register.row including all,
  name text not null check (name <> ''),
  state text not null
    check (state in ('active', 'monitored', 'merged', 'archived')),
  merged_into text not null,
  merged_into_ref text generated always as ('crime-groups/' || nullif(merged_into, '')) stored,
  level text not null,
  lead_officer text not null,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  harm_score text not null,
  harm_score_sort numeric generated always as (register.number(harm_score)) stored,
  harm_scheme text not null,
  band text not null,
  scored_on text not null,
  scored_on_sort date generated always as (register.first_day(scored_on)) stored,
  pursue text not null,
  prevent text not null,
  protect text not null,
  prepare text not null,
  mapped_on text not null,
  mapped_on_sort date generated always as (register.first_day(mapped_on)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('crime-groups/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, merged_into_ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry
);
create trigger crime_group_level after insert on risks.crime_group referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create trigger crime_group_threats after insert on risks.crime_group referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index crime_group_now on risks.crime_group (force_id, code, valid_from) where recorded_to = 'infinity';
create index crime_group_before on risks.crime_group (force_id, code) where recorded_to < 'infinity';
alter table risks.crime_group enable row level security;
alter table risks.crime_group force row level security;
create policy crime_group_read on risks.crime_group for select to ${app_role} using (${risk_row});
create policy crime_group_add on risks.crime_group for insert to ${app_role} with check (${added_risk_change_force});
create policy crime_group_change on risks.crime_group for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.crime_group to ${app_role};
grant update (recorded_to, superseded_by) on risks.crime_group to ${app_role};

create table risks.disruption (
  like register.row including all,
  name text not null check (name <> ''),
  crime_group text not null check (crime_group <> ''),
  crime_group_ref text generated always as ('crime-groups/' || nullif(crime_group, '')) stored,
  level text not null
    check (level in ('major', 'moderate', 'minor', 'none')),
  happened_on text not null check (happened_on <> ''),
  happened_on_sort date generated always as (register.first_day(happened_on)) stored,
  strand text not null
    check (strand in ('', 'pursue', 'prevent', 'protect', 'prepare')),
  done_by text not null,
  evidence text not null check (evidence <> ''),
  notes text not null,
  source text not null,
  ref text generated always as ('disruptions/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, crime_group_ref) references register.entry
);
create unique index disruption_now on risks.disruption (force_id, code, valid_from) where recorded_to = 'infinity';
create index disruption_before on risks.disruption (force_id, code) where recorded_to < 'infinity';
alter table risks.disruption enable row level security;
alter table risks.disruption force row level security;
create policy disruption_read on risks.disruption for select to ${app_role} using (${risk_row});
create policy disruption_add on risks.disruption for insert to ${app_role} with check (${added_risk_change_force});
create policy disruption_change on risks.disruption for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.disruption to ${app_role};
grant update (recorded_to, superseded_by) on risks.disruption to ${app_role};

create table risks.tasking (
  like register.row including all,
  name text not null check (name <> ''),
  rhythm text not null,
  levels text not null,
  level_count text not null,
  level_count_sort numeric generated always as (register.number(level_count)) stored,
  decides text not null,
  methods text not null,
  approved_methods text not null check (approved_methods in ('', 'yes', 'no')),
  own_means text not null,
  tasks_go_to text not null,
  assets_of text not null,
  through text not null,
  joined text not null,
  judgement text not null,
  chair text not null,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  next_on date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('tasking/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry
);
create trigger tasking_levels after insert on risks.tasking referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger tasking_threats after insert on risks.tasking referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index tasking_now on risks.tasking (force_id, code, valid_from) where recorded_to = 'infinity';
create index tasking_before on risks.tasking (force_id, code) where recorded_to < 'infinity';
alter table risks.tasking enable row level security;
alter table risks.tasking force row level security;
create policy tasking_read on risks.tasking for select to ${app_role} using (${risk_row});
create policy tasking_add on risks.tasking for insert to ${app_role} with check (${added_risk_change_force});
create policy tasking_change on risks.tasking for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.tasking to ${app_role};
grant update (recorded_to, superseded_by) on risks.tasking to ${app_role};

create table risks.bid (
  like register.row including all,
  name text not null check (name <> ''),
  tasking text not null check (tasking <> ''),
  tasking_ref text generated always as ('tasking/' || nullif(tasking, '')) stored,
  crime_group text not null,
  crime_group_ref text generated always as ('crime-groups/' || nullif(crime_group, '')) stored,
  asked_by text not null,
  asked_on text not null,
  asked_on_sort date generated always as (register.first_day(asked_on)) stored,
  level text not null,
  quantity text not null,
  quantity_sort numeric generated always as (register.number(quantity)) stored,
  resources text not null,
  decision text not null
    check (decision in ('open', 'granted', 'in-part', 'refused', 'put-off', 'withdrawn')),
  decided_on text not null,
  decided_on_sort date generated always as (register.first_day(decided_on)) stored,
  decided_by text not null,
  reason text not null,
  granted text not null,
  granted_sort numeric generated always as (register.number(granted)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('bids/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, tasking_ref) references register.entry,
  foreign key (force_id, crime_group_ref) references register.entry
);
create trigger bid_level after insert on risks.bid referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create trigger bid_threats after insert on risks.bid referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index bid_now on risks.bid (force_id, code, valid_from) where recorded_to = 'infinity';
create index bid_before on risks.bid (force_id, code) where recorded_to < 'infinity';
alter table risks.bid enable row level security;
alter table risks.bid force row level security;
create policy bid_read on risks.bid for select to ${app_role} using (${risk_row});
create policy bid_add on risks.bid for insert to ${app_role} with check (${added_risk_change_force});
create policy bid_change on risks.bid for update to ${app_role} using (${risk_change_force});
grant select, insert on risks.bid to ${app_role};
grant update (recorded_to, superseded_by) on risks.bid to ${app_role};

grant usage on schema risks to ${app_role};
