-- When a force expects somebody to leave before any last day of service is fixed: a date given for a person, with the
-- reason and where it was said. Nothing is worked out from age or years of service.
create table workforce.expected_leaver (
  force_id text not null,
  person_id text not null,
  expected_on date not null,
  reason text not null check (reason in ('retirement', 'transfer', 'resignation', 'other')),
  source text not null check (source <> ''),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index expected_leaver_now on workforce.expected_leaver (force_id, person_id)
  where recorded_to = 'infinity';
create index expected_leaver_before on workforce.expected_leaver (force_id, person_id) where recorded_to < 'infinity';
create trigger expected_leaver_person after insert on workforce.expected_leaver
  referencing new table as added for each statement execute function workforce.people_exist();

alter table workforce.expected_leaver enable row level security;
alter table workforce.expected_leaver force row level security;
create policy expected_leaver_read on workforce.expected_leaver for select to ${app_role} using (${people_force});
create policy expected_leaver_add on workforce.expected_leaver for insert to ${app_role} with check (${added_training_force});
create policy expected_leaver_change on workforce.expected_leaver for update to ${app_role} using (${training_force});

-- What a region has said that it needs: so many in date in a skill, from day to day, with where it was said. The row
-- is kept by the force that sent it; every force of the region and whoever coordinates it reads it.
create table workforce.region_requirement (
  force_id text not null references reference.force,
  region text not null references reference.grouping (code),
  skill text not null references reference.skill (code),
  number int not null check (number >= 0),
  valid_from date not null,
  valid_to date not null,
  source text not null check (source <> ''),
  check (valid_to >= valid_from),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index region_requirement_now on workforce.region_requirement (force_id, region, skill, valid_from)
  where recorded_to = 'infinity';

alter table workforce.region_requirement enable row level security;
alter table workforce.region_requirement force row level security;
create policy region_requirement_read on workforce.region_requirement for select to ${app_role} using (
  ${count_force} or exists (
    select from reference.grouping_member m where m.grouping_code = region_requirement.region
      and m.force_id = any ((select string_to_array(current_setting('muster.count_forces', true), ','))::text[])));
create policy region_requirement_add on workforce.region_requirement for insert to ${app_role}
  with check (${added_training_force});
create policy region_requirement_change on workforce.region_requirement for update to ${app_role}
  using (${training_force});

grant select, insert on workforce.expected_leaver, workforce.region_requirement to ${app_role};
grant update (recorded_to, superseded_by) on workforce.expected_leaver, workforce.region_requirement to ${app_role};
