-- Exercises from the programme to the lesson. Each table has the columns of register.row, its own, and its identity in
-- register.entry. Text that was not given is empty.

-- The last day that a printed date may mean: an exercise of "2013" may have been held on the last of December.
create function exercises.last_day(printed text) returns date language sql immutable strict parallel safe as $$
  select case
    when printed = '' then null
    when printed ~ '^\d{4}-\d\d-\d\d$' then register.first_day(printed)
    when printed ~ '^\d{4}-\d\d$' then (register.first_day(printed) + interval '1 month - 1 day')::date
    else (register.first_day(printed) + interval '1 year - 1 day')::date
  end
$$;
grant execute on function exercises.last_day(text) to ${app_role};

create table exercises.programme (
  like register.row including all,
  name text not null check (name <> ''),
  types text not null
    check (string_to_array(types, ';') <@ array['seminar', 'table-top', 'paper-based', 'control-post', 'live', 'mobilisation']),
  run_by text not null,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  level text not null,
  host text not null,
  forces text not null,
  forces_sort numeric generated always as (register.number(forces)) stored,
  agencies text not null,
  interval text not null check (interval in ('', 'monthly', 'quarterly', 'six-monthly', 'annually', 'regular')),
  per_year text not null,
  per_year_sort numeric generated always as (register.number(per_year)) stored,
  period_from text not null,
  period_from_sort date generated always as (register.first_day(period_from)) stored,
  period_until text not null,
  period_until_sort date generated always as (register.first_day(period_until)) stored,
  held text not null,
  held_sort numeric generated always as (register.number(held)) stored,
  tests text not null,
  linked_to text not null,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('exercise-programmes/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger programme_level after insert on exercises.programme referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create trigger programme_host after insert on exercises.programme referencing new table as added
  for each statement execute function register.codes_exist('host', 'force', 'force_id');
create trigger programme_threats after insert on exercises.programme referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index programme_now on exercises.programme (force_id, code, valid_from) where recorded_to = 'infinity';
create index programme_before on exercises.programme (force_id, code) where recorded_to < 'infinity';
alter table exercises.programme enable row level security;
alter table exercises.programme force row level security;
create policy programme_read on exercises.programme for select to ${app_role} using (${capability_row});
create policy programme_add on exercises.programme for insert to ${app_role} with check (${added_capability_change_force});
create policy programme_change on exercises.programme for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.programme to ${app_role};
grant update (recorded_to, superseded_by) on exercises.programme to ${app_role};

create table exercises.exercise (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('', 'seminar', 'table-top', 'paper-based', 'control-post', 'live', 'mobilisation')),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  planned_for text not null,
  planned_for_sort date generated always as (register.first_day(planned_for)) stored,
  held_from text not null,
  held_from_sort date generated always as (register.first_day(held_from)) stored,
  held_until text not null,
  held_until_sort date generated always as (register.first_day(held_until)) stored,
  cancelled_because text not null,
  no_notice text not null check (no_notice in ('', 'yes', 'no')),
  several text not null check (several in ('', 'yes', 'no')),
  programme text not null,
  programme_ref text generated always as ('exercise-programmes/' || nullif(programme, '')) stored,
  plan text not null,
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  risk text not null,
  risk_ref text generated always as ('community-risks/' || nullif(risk, '')) stored,
  level text not null,
  region text not null,
  host text not null,
  run_by text not null,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  director text not null,
  forces text not null,
  forces_sort numeric generated always as (register.number(forces)) stored,
  agencies text not null,
  place text not null,
  cost text not null,
  cost_sort numeric generated always as (register.number(cost)) stored,
  session text not null,
  purpose text not null,
  scenario text not null,
  judged text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('exercises/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, programme_ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, risk_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger exercise_level after insert on exercises.exercise referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create trigger exercise_region after insert on exercises.exercise referencing new table as added
  for each statement execute function register.codes_exist('region', 'grouping', 'code');
create trigger exercise_host after insert on exercises.exercise referencing new table as added
  for each statement execute function register.codes_exist('host', 'force', 'force_id');
create trigger exercise_threats after insert on exercises.exercise referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index exercise_now on exercises.exercise (force_id, code, valid_from) where recorded_to = 'infinity';
create index exercise_before on exercises.exercise (force_id, code) where recorded_to < 'infinity';
alter table exercises.exercise enable row level security;
alter table exercises.exercise force row level security;
create policy exercise_read on exercises.exercise for select to ${app_role} using (${capability_row});
create policy exercise_add on exercises.exercise for insert to ${app_role} with check (${added_capability_change_force});
create policy exercise_change on exercises.exercise for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.exercise to ${app_role};
grant update (recorded_to, superseded_by) on exercises.exercise to ${app_role};

create table exercises.tested (
  like register.row including all,
  name text not null check (name <> ''),
  exercise text not null check (exercise <> ''),
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  entry text not null check (entry <> ''),
  entry_ref text generated always as (nullif(entry, '')) stored,
  result text not null check (result in ('', 'worked', 'in-part', 'failed', 'not-looked-at')),
  notes text not null,
  source text not null,
  ref text generated always as ('exercised-entries/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry,
  foreign key (force_id, entry_ref) references register.entry
);
create unique index tested_now on exercises.tested (force_id, code, valid_from) where recorded_to = 'infinity';
create index tested_before on exercises.tested (force_id, code) where recorded_to < 'infinity';
alter table exercises.tested enable row level security;
alter table exercises.tested force row level security;
create policy tested_read on exercises.tested for select to ${app_role} using (${capability_row});
create policy tested_add on exercises.tested for insert to ${app_role} with check (${added_capability_change_force});
create policy tested_change on exercises.tested for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.tested to ${app_role};
grant update (recorded_to, superseded_by) on exercises.tested to ${app_role};

create table exercises.objective (
  like register.row including all,
  name text not null check (name <> ''),
  exercise text not null check (exercise <> ''),
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  question text not null,
  indicator text not null,
  four_c text not null,
  threats text not null,
  met text not null check (met in ('', 'yes', 'no')),
  rating text not null check (rating in ('', '1', '2', '3', '4')),
  judged text not null,
  observer text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  observed text not null,
  parties text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('exercise-objectives/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry
);
create trigger objective_four_c after insert on exercises.objective referencing new table as added
  for each statement execute function register.codes_exist('four_c', 'term', 'code', 'four-cs');
create trigger objective_threats after insert on exercises.objective referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index objective_now on exercises.objective (force_id, code, valid_from) where recorded_to = 'infinity';
create index objective_before on exercises.objective (force_id, code) where recorded_to < 'infinity';
alter table exercises.objective enable row level security;
alter table exercises.objective force row level security;
create policy objective_read on exercises.objective for select to ${app_role} using (${capability_row});
create policy objective_add on exercises.objective for insert to ${app_role} with check (${added_capability_change_force});
create policy objective_change on exercises.objective for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.objective to ${app_role};
grant update (recorded_to, superseded_by) on exercises.objective to ${app_role};

create table exercises.inject (
  like register.row including all,
  name text not null check (name <> ''),
  exercise text not null check (exercise <> ''),
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  minute text not null,
  minute_sort numeric generated always as (register.number(minute)) stored,
  at_time text not null,
  given_to text not null,
  objective text not null,
  objective_ref text generated always as ('exercise-objectives/' || nullif(objective, '')) stored,
  expected text not null,
  observed text not null,
  result text not null check (result in ('', 'as-expected', 'in-part', 'not', 'not-observed')),
  observed_minute text not null,
  observed_minute_sort numeric generated always as (register.number(observed_minute)) stored,
  quantity text not null,
  quantity_sort numeric generated always as (register.number(quantity)) stored,
  unit text not null,
  observer text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('injects/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry,
  foreign key (force_id, objective_ref) references register.entry
);
create unique index inject_now on exercises.inject (force_id, code, valid_from) where recorded_to = 'infinity';
create index inject_before on exercises.inject (force_id, code) where recorded_to < 'infinity';
alter table exercises.inject enable row level security;
alter table exercises.inject force row level security;
create policy inject_read on exercises.inject for select to ${app_role} using (${capability_row});
create policy inject_add on exercises.inject for insert to ${app_role} with check (${added_capability_change_force});
create policy inject_change on exercises.inject for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.inject to ${app_role};
grant update (recorded_to, superseded_by) on exercises.inject to ${app_role};

create table exercises.participation (
  like register.row including all,
  name text not null check (name <> ''),
  exercise text not null check (exercise <> ''),
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  of_force text not null,
  agency text not null,
  agency_ref text generated always as ('partners/' || nullif(agency, '')) stored,
  agency_name text not null,
  as_what text not null,
  planned text not null,
  planned_sort numeric generated always as (register.number(planned)) stored,
  took_part text not null,
  took_part_sort numeric generated always as (register.number(took_part)) stored,
  commanders text not null check (commanders in ('', 'yes', 'no')),
  doing text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('participation/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry,
  foreign key (force_id, agency_ref) references register.entry
);
create trigger participation_of_force after insert on exercises.participation referencing new table as added
  for each statement execute function register.codes_exist('of_force', 'force', 'force_id');
create unique index participation_now on exercises.participation (force_id, code, valid_from) where recorded_to = 'infinity';
create index participation_before on exercises.participation (force_id, code) where recorded_to < 'infinity';
alter table exercises.participation enable row level security;
alter table exercises.participation force row level security;
create policy participation_read on exercises.participation for select to ${app_role} using (${capability_row});
create policy participation_add on exercises.participation for insert to ${app_role} with check (${added_capability_change_force});
create policy participation_change on exercises.participation for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.participation to ${app_role};
grant update (recorded_to, superseded_by) on exercises.participation to ${app_role};

create table exercises.debrief (
  like register.row including all,
  name text not null check (name <> ''),
  exercise text not null,
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  operation text not null,
  type text not null check (type in ('', 'hot', 'cold', 'other')),
  agencies text not null check (agencies in ('', 'single', 'multi')),
  planned_for text not null,
  planned_for_sort date generated always as (register.first_day(planned_for)) stored,
  held_on text not null,
  held_on_sort date generated always as (register.first_day(held_on)) stored,
  led_by text not null,
  neutral text not null check (neutral in ('', 'yes', 'no')),
  regular text not null check (regular in ('', 'yes', 'no')),
  looks_at text not null,
  feeds text not null,
  backed_by text not null,
  summary text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('debriefs/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry
);
create trigger debrief_threats after insert on exercises.debrief referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index debrief_now on exercises.debrief (force_id, code, valid_from) where recorded_to = 'infinity';
create index debrief_before on exercises.debrief (force_id, code) where recorded_to < 'infinity';
alter table exercises.debrief enable row level security;
alter table exercises.debrief force row level security;
create policy debrief_read on exercises.debrief for select to ${app_role} using (${capability_row});
create policy debrief_add on exercises.debrief for insert to ${app_role} with check (${added_capability_change_force});
create policy debrief_change on exercises.debrief for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.debrief to ${app_role};
grant update (recorded_to, superseded_by) on exercises.debrief to ${app_role};

create table exercises.lesson_contact (
  like register.row including all,
  name text not null check (name <> ''),
  service text not null check (service in ('police', 'fire', 'ambulance', 'forum', 'other')),
  single text not null check (single in ('', 'yes', 'no')),
  partner text not null,
  partner_ref text generated always as ('partners/' || nullif(partner, '')) stored,
  reached text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('lesson-contacts/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, partner_ref) references register.entry
);
create unique index lesson_contact_now on exercises.lesson_contact (force_id, code, valid_from) where recorded_to = 'infinity';
create index lesson_contact_before on exercises.lesson_contact (force_id, code) where recorded_to < 'infinity';
alter table exercises.lesson_contact enable row level security;
alter table exercises.lesson_contact force row level security;
create policy lesson_contact_read on exercises.lesson_contact for select to ${app_role} using (${capability_row});
create policy lesson_contact_add on exercises.lesson_contact for insert to ${app_role} with check (${added_capability_change_force});
create policy lesson_contact_change on exercises.lesson_contact for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.lesson_contact to ${app_role};
grant update (recorded_to, superseded_by) on exercises.lesson_contact to ${app_role};

create table exercises.lesson (
  like register.row including all,
  name text not null check (name <> ''),
  state text not null
    check (state in ('observation', 'identified', 'rejected', 'accepted', 'actions', 'implemented', 'validated', 'learned', 'shared')),
  exercise text not null,
  exercise_ref text generated always as ('exercises/' || nullif(exercise, '')) stored,
  debrief text not null,
  debrief_ref text generated always as ('debriefs/' || nullif(debrief, '')) stored,
  operation text not null,
  what text not null,
  recommendation text not null,
  significance text not null check (significance in ('', 'minor', 'moderate', 'grave')),
  threats text not null,
  four_c text not null,
  question text not null,
  themes text not null
    check (string_to_array(themes, ';') <@ array['co-location', 'communication', 'co-ordination', 'joint-risk', 'shared-awareness']),
  owner text not null,
  contact text not null,
  contact_ref text generated always as ('lesson-contacts/' || nullif(contact, '')) stored,
  observed_on text not null,
  observed_on_sort date generated always as (register.first_day(observed_on)) stored,
  identified_on text not null,
  identified_on_sort date generated always as (register.first_day(identified_on)) stored,
  decided_on text not null,
  decided_on_sort date generated always as (register.first_day(decided_on)) stored,
  reason text not null,
  actions_on text not null,
  actions_on_sort date generated always as (register.first_day(actions_on)) stored,
  due text not null,
  due_sort date generated always as (register.first_day(due)) stored,
  implemented_on text not null,
  implemented_on_sort date generated always as (register.first_day(implemented_on)) stored,
  retest_in text not null,
  retest_in_ref text generated always as ('exercises/' || nullif(retest_in, '')) stored,
  validated_on text not null,
  validated_on_sort date generated always as (register.first_day(validated_on)) stored,
  validated_in text not null,
  validated_in_ref text generated always as ('exercises/' || nullif(validated_in, '')) stored,
  validated_operation text not null,
  learned_on text not null,
  learned_on_sort date generated always as (register.first_day(learned_on)) stored,
  shared_on text not null,
  shared_on_sort date generated always as (register.first_day(shared_on)) stored,
  shared_with text not null,
  same_as text not null,
  same_as_ref text generated always as ('lessons/' || nullif(same_as, '')) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('lessons/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, exercise_ref) references register.entry,
  foreign key (force_id, debrief_ref) references register.entry,
  foreign key (force_id, contact_ref) references register.entry,
  foreign key (force_id, retest_in_ref) references register.entry,
  foreign key (force_id, validated_in_ref) references register.entry,
  foreign key (force_id, same_as_ref) references register.entry
);
create trigger lesson_threats after insert on exercises.lesson referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create trigger lesson_four_c after insert on exercises.lesson referencing new table as added
  for each statement execute function register.codes_exist('four_c', 'term', 'code', 'four-cs');
create unique index lesson_now on exercises.lesson (force_id, code, valid_from) where recorded_to = 'infinity';
create index lesson_before on exercises.lesson (force_id, code) where recorded_to < 'infinity';
alter table exercises.lesson enable row level security;
alter table exercises.lesson force row level security;
create policy lesson_read on exercises.lesson for select to ${app_role} using (${capability_row});
create policy lesson_add on exercises.lesson for insert to ${app_role} with check (${added_capability_change_force});
create policy lesson_change on exercises.lesson for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.lesson to ${app_role};
grant update (recorded_to, superseded_by) on exercises.lesson to ${app_role};

grant usage on schema exercises to ${app_role};
