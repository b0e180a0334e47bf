-- How far a workforce has taken up a course of e-learning on a census day: counts that a source gives. What it does
-- not give is null and stays so.
create table workforce.take_up (
  force_id text not null references reference.force,
  course text not null check (course <> ''),
  workforce_group text not null check (workforce_group in ('all', 'officers', 'staff', 'pcso', 'specials', 'volunteers')),
  census_on date not null,
  headcount int check (headcount >= 0),
  enrolled int check (enrolled >= 0),
  completed int check (completed >= 0),
  source text not null check (source <> ''),
  check (enrolled <= headcount),
  check (completed <= enrolled),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index take_up_now on workforce.take_up (force_id, course, workforce_group, census_on)
  where recorded_to = 'infinity';

alter table workforce.take_up enable row level security;
alter table workforce.take_up force row level security;
create policy take_up_read on workforce.take_up for select to ${app_role} using (${people_force} or ${count_force});
create policy take_up_add on workforce.take_up for insert to ${app_role} with check (${added_training_force});
create policy take_up_change on workforce.take_up for update to ${app_role} using (${training_force});

grant select, insert on workforce.take_up to ${app_role};
grant update (recorded_to, superseded_by) on workforce.take_up to ${app_role};
