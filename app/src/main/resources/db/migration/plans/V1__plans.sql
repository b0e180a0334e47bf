-- What a force would do, and what it relies on to reach others. Each table has the columns of register.row, its
-- own, and its identity in register.entry. Text that was not given is empty, a day that was not given is infinity.
-- words: what the full-text search looks through, the name before the rest.

create table plans.plan (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('contingency', 'mobilisation', 'business-continuity', 'site', 'loss-of-telecoms', 'relocation', 'other')),
  status text not null check (status in ('', 'being-written', 'in-force', 'under-review', 'withdrawn')),
  purpose text not null,
  triggers text not null,
  activated_by text not null,
  owner text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  plan_version text not null,
  version_on text not null,
  version_on_sort date generated always as (register.first_day(version_on)) stored,
  written_by text not null,
  rewritten text not null,
  progress text not null,
  approved_by text not null,
  approved_on text not null,
  approved_on_sort date generated always as (register.first_day(approved_on)) stored,
  next_review date not null,
  depends_on text not null,
  depends_on_ref text generated always as ('plans/' || nullif(depends_on, '')) stored,
  supersedes text not null,
  supersedes_ref text generated always as ('plans/' || nullif(supersedes, '')) stored,
  risk text not null,
  risk_ref text generated always as ('community-risks/' || nullif(risk, '')) stored,
  assessment text not null,
  assessment_ref text generated always as ('assessments/' || nullif(assessment, '')) stored,
  strategy text not null,
  strategy_ref text generated always as ('strategies/' || nullif(strategy, '')) stored,
  site text not null,
  moves text not null,
  moves_to text not null,
  facility text not null,
  facility_ref text generated always as ('facilities/' || nullif(facility, '')) stored,
  last_exercised text not null,
  last_exercised_sort date generated always as (register.first_day(last_exercised)) stored,
  held_in text not null,
  guides text not null,
  offline text not null check (offline in ('', 'yes', 'no')),
  offline_on text not null,
  offline_at text not null,
  help_known text not null check (help_known in ('', 'yes', 'no')),
  judgement text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('plans/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', purpose || ' ' || triggers), 'B')
    || setweight(to_tsvector('english', owner || ' ' || site || ' ' || moves || ' ' || moves_to || ' ' || activated_by || ' ' || guides || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry,
  foreign key (force_id, depends_on_ref) references register.entry,
  foreign key (force_id, supersedes_ref) references register.entry,
  foreign key (force_id, risk_ref) references register.entry,
  foreign key (force_id, assessment_ref) references register.entry,
  foreign key (force_id, strategy_ref) references register.entry,
  foreign key (force_id, facility_ref) references register.entry
);
create trigger plan_threats after insert on plans.plan referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index plan_now on plans.plan (force_id, code, valid_from) where recorded_to = 'infinity';
create index plan_before on plans.plan (force_id, code) where recorded_to < 'infinity';
create index plan_words on plans.plan using gin (words) where recorded_to = 'infinity';
alter table plans.plan enable row level security;
alter table plans.plan force row level security;
create policy plan_read on plans.plan for select to ${app_role} using (${capability_row});
create policy plan_add on plans.plan for insert to ${app_role} with check (${added_capability_change_force});
create policy plan_change on plans.plan for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.plan to ${app_role};
grant update (recorded_to, superseded_by) on plans.plan to ${app_role};

create table plans.first_command (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  level text not null check (level in ('strategic', 'tactical', 'operational')),
  turn text not null,
  turn_sort numeric generated always as (register.number(turn)) stored,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  commands_from text not null,
  facility text not null,
  facility_ref text generated always as ('facilities/' || nullif(facility, '')) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('first-commands/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', commands_from || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry,
  foreign key (force_id, facility_ref) references register.entry
);
create unique index first_command_now on plans.first_command (force_id, code, valid_from) where recorded_to = 'infinity';
create index first_command_before on plans.first_command (force_id, code) where recorded_to < 'infinity';
create index first_command_words on plans.first_command using gin (words) where recorded_to = 'infinity';
create index first_command_plan on plans.first_command (force_id, plan) where recorded_to = 'infinity';
alter table plans.first_command enable row level security;
alter table plans.first_command force row level security;
create policy first_command_read on plans.first_command for select to ${app_role} using (${capability_row});
create policy first_command_add on plans.first_command for insert to ${app_role} with check (${added_capability_change_force});
create policy first_command_change on plans.first_command for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.first_command to ${app_role};
grant update (recorded_to, superseded_by) on plans.first_command to ${app_role};

create table plans.action_card (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  turn text not null,
  turn_sort numeric generated always as (register.number(turn)) stored,
  does text not null check (does <> ''),
  reports_to text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('action-cards/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', does), 'B')
    || setweight(to_tsvector('english', reports_to || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry
);
create unique index action_card_now on plans.action_card (force_id, code, valid_from) where recorded_to = 'infinity';
create index action_card_before on plans.action_card (force_id, code) where recorded_to < 'infinity';
create index action_card_words on plans.action_card using gin (words) where recorded_to = 'infinity';
create index action_card_plan on plans.action_card (force_id, plan) where recorded_to = 'infinity';
alter table plans.action_card enable row level security;
alter table plans.action_card force row level security;
create policy action_card_read on plans.action_card for select to ${app_role} using (${capability_row});
create policy action_card_add on plans.action_card for insert to ${app_role} with check (${added_capability_change_force});
create policy action_card_change on plans.action_card for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.action_card to ${app_role};
grant update (recorded_to, superseded_by) on plans.action_card to ${app_role};

create table plans.call_out (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  turn text not null,
  turn_sort numeric generated always as (register.number(turn)) stored,
  called_for text not null,
  called_when text not null,
  called_by text not null,
  reached text not null,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  known text not null check (known in ('', 'yes', 'no')),
  notes text not null,
  source text not null,
  ref text generated always as ('call-outs/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', called_for || ' ' || called_when), 'B')
    || setweight(to_tsvector('english', called_by || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry
);
create unique index call_out_now on plans.call_out (force_id, code, valid_from) where recorded_to = 'infinity';
create index call_out_before on plans.call_out (force_id, code) where recorded_to < 'infinity';
create index call_out_words on plans.call_out using gin (words) where recorded_to = 'infinity';
create index call_out_plan on plans.call_out (force_id, plan) where recorded_to = 'infinity';
alter table plans.call_out enable row level security;
alter table plans.call_out force row level security;
create policy call_out_read on plans.call_out for select to ${app_role} using (${capability_row});
create policy call_out_add on plans.call_out for insert to ${app_role} with check (${added_capability_change_force});
create policy call_out_change on plans.call_out for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.call_out to ${app_role};
grant update (recorded_to, superseded_by) on plans.call_out to ${app_role};

create table plans.rendezvous_point (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  turn text not null,
  turn_sort numeric generated always as (register.number(turn)) stored,
  place text not null check (place <> ''),
  grid_reference text not null,
  used_by text not null,
  access text not null,
  facility text not null,
  facility_ref text generated always as ('facilities/' || nullif(facility, '')) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('rendezvous-points/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', place), 'B')
    || setweight(to_tsvector('english', used_by || ' ' || access || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, facility_ref) references register.entry
);
create unique index rendezvous_point_now on plans.rendezvous_point (force_id, code, valid_from) where recorded_to = 'infinity';
create index rendezvous_point_before on plans.rendezvous_point (force_id, code) where recorded_to < 'infinity';
create index rendezvous_point_words on plans.rendezvous_point using gin (words) where recorded_to = 'infinity';
create index rendezvous_point_plan on plans.rendezvous_point (force_id, plan) where recorded_to = 'infinity';
alter table plans.rendezvous_point enable row level security;
alter table plans.rendezvous_point force row level security;
create policy rendezvous_point_read on plans.rendezvous_point for select to ${app_role} using (${capability_row});
create policy rendezvous_point_add on plans.rendezvous_point for insert to ${app_role} with check (${added_capability_change_force});
create policy rendezvous_point_change on plans.rendezvous_point for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.rendezvous_point to ${app_role};
grant update (recorded_to, superseded_by) on plans.rendezvous_point to ${app_role};

create table plans.plan_word (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  meaning text not null check (meaning <> ''),
  source text not null,
  ref text generated always as ('plan-words/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', meaning), 'B')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry
);
create unique index plan_word_now on plans.plan_word (force_id, code, valid_from) where recorded_to = 'infinity';
create index plan_word_before on plans.plan_word (force_id, code) where recorded_to < 'infinity';
create index plan_word_words on plans.plan_word using gin (words) where recorded_to = 'infinity';
create index plan_word_plan on plans.plan_word (force_id, plan) where recorded_to = 'infinity';
alter table plans.plan_word enable row level security;
alter table plans.plan_word force row level security;
create policy plan_word_read on plans.plan_word for select to ${app_role} using (${capability_row});
create policy plan_word_add on plans.plan_word for insert to ${app_role} with check (${added_capability_change_force});
create policy plan_word_change on plans.plan_word for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.plan_word to ${app_role};
grant update (recorded_to, superseded_by) on plans.plan_word to ${app_role};

create table plans.plan_link (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('radio', 'secure-telephone', 'information-system', 'partner-system', 'regional-centre', 'national-centre', 'image-transfer')),
  plan text not null,
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  system text not null,
  leads_to text not null,
  forces text not null,
  forces_sort numeric generated always as (register.number(forces)) stored,
  owner text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  for_planning text not null check (for_planning in ('', 'yes', 'no')),
  for_live text not null check (for_live in ('', 'yes', 'no')),
  why_not_live text not null,
  judgement text not null,
  next_test date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('plan-links/' || code) stored,
  words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || setweight(to_tsvector('english', system || ' ' || leads_to), 'B')
    || setweight(to_tsvector('english', owner || ' ' || why_not_live || ' ' || notes), 'C')) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger plan_link_threats after insert on plans.plan_link referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index plan_link_now on plans.plan_link (force_id, code, valid_from) where recorded_to = 'infinity';
create index plan_link_before on plans.plan_link (force_id, code) where recorded_to < 'infinity';
create index plan_link_words on plans.plan_link using gin (words) where recorded_to = 'infinity';
create index plan_link_plan on plans.plan_link (force_id, plan) where recorded_to = 'infinity';
alter table plans.plan_link enable row level security;
alter table plans.plan_link force row level security;
create policy plan_link_read on plans.plan_link for select to ${app_role} using (${capability_row});
create policy plan_link_add on plans.plan_link for insert to ${app_role} with check (${added_capability_change_force});
create policy plan_link_change on plans.plan_link for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.plan_link to ${app_role};
grant update (recorded_to, superseded_by) on plans.plan_link to ${app_role};

create table plans.link_test (
  like register.row including all,
  name text not null check (name <> ''),
  plan_link text not null check (plan_link <> ''),
  plan_link_ref text generated always as ('plan-links/' || nullif(plan_link, '')) stored,
  tested_on text not null check (tested_on <> ''),
  tested_on_sort date generated always as (register.first_day(tested_on)) stored,
  result text not null check (result in ('passed', 'partly', 'failed')),
  tested_by text not null,
  found text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('link-tests/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_link_ref) references register.entry
);
create unique index link_test_now on plans.link_test (force_id, code, valid_from) where recorded_to = 'infinity';
create index link_test_before on plans.link_test (force_id, code) where recorded_to < 'infinity';
create index link_test_plan_link on plans.link_test (force_id, plan_link) where recorded_to = 'infinity';
alter table plans.link_test enable row level security;
alter table plans.link_test force row level security;
create policy link_test_read on plans.link_test for select to ${app_role} using (${capability_row});
create policy link_test_add on plans.link_test for insert to ${app_role} with check (${added_capability_change_force});
create policy link_test_change on plans.link_test for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.link_test to ${app_role};
grant update (recorded_to, superseded_by) on plans.link_test to ${app_role};

grant usage on schema plans to ${app_role};
