-- The people register. Every row says when it was true (valid dates) and since when and until when Muster held
-- it for true (recorded instants; `infinity` = still). Nothing is deleted: what is wrong is superseded.

-- Who is on the books of a force: the identity that the other tables point at.
create table workforce.person (
  force_id text not null,
  person_id text not null,
  primary key (force_id, person_id)
);

-- A name is optional and kept apart.
create table workforce.person_name (
  force_id text not null,
  person_id text not null,
  name text not null,
  primary key (force_id, person_id),
  foreign key (force_id, person_id) references workforce.person
);

create table workforce.base (
  force_id text not null references reference.force,
  base text not null,
  name text not null,
  latitude numeric not null check (latitude between -90 and 90),
  longitude numeric not null check (longitude between -180 and 180),
  valid_from date not null,
  valid_to date not null,
  check (valid_to >= valid_from),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index base_now on workforce.base (force_id, base, valid_from) where recorded_to = 'infinity';
create index base_before on workforce.base (force_id, base) where recorded_to < 'infinity';

-- Service: rank, post and base are true from valid_from to valid_to; starts_on and leaves_on bound the whole.
create table workforce.service (
  force_id text not null,
  person_id text not null,
  rank text not null,
  post text not null,
  base text not null,
  starts_on date not null,
  leaves_on date not null,
  valid_from date not null,
  valid_to date not null,
  check (valid_to >= valid_from),
  check (leaves_on >= starts_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index service_now on workforce.service (force_id, person_id, valid_from) where recorded_to = 'infinity';
create index service_before on workforce.service (force_id, person_id) where recorded_to < 'infinity';

-- An accreditation is an interval: in date from awarded_on to in_date_to, which is expires_on unless a later
-- award of the same skill closed it the day before.
create table workforce.accreditation (
  force_id text not null,
  person_id text not null,
  skill text not null,
  awarded_on date not null,
  expires_on date not null,
  in_date_to date not null,
  check (expires_on >= awarded_on),
  check (in_date_to between awarded_on and expires_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index accreditation_now on workforce.accreditation (force_id, person_id, skill, awarded_on)
  where recorded_to = 'infinity';
create index accreditation_before on workforce.accreditation (force_id, person_id, skill) where recorded_to < 'infinity';

create table workforce.restriction (
  force_id text not null,
  person_id text not null,
  kind text not null,
  starts_on date not null,
  ends_on date not null,
  check (ends_on >= starts_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index restriction_now on workforce.restriction (force_id, person_id, kind, starts_on)
  where recorded_to = 'infinity';
create index restriction_before on workforce.restriction (force_id, person_id) where recorded_to < 'infinity';

create table workforce.duty (
  force_id text not null,
  person_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > starts_at),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index duty_now on workforce.duty (force_id, starts_at, person_id) where recorded_to = 'infinity';
create index duty_before on workforce.duty (force_id, starts_at, person_id) where recorded_to < 'infinity';

-- One row a force and register: bumped by each change in its transaction, so that a reader knows whether what
-- it worked out earlier still holds, and how old the feed is.
create table workforce.register_state (
  force_id text not null references reference.force,
  register text not null,
  version bigint not null,
  changed_at timestamptz not null,
  feed_as_at date not null,
  primary key (force_id, register)
);

-- These tables are loaded by the hundred thousand: foreign keys checked row by row took longer than the load.
-- The same is checked once a statement, set-wise. What they point at is never deleted, so nothing else can break it.
create function workforce.people_exist() returns trigger language plpgsql
  set search_path = pg_catalog, workforce as $$
begin
  if exists (
    select from (select distinct force_id, person_id from added) a
    where not exists (
      select from workforce.person p where p.force_id = a.force_id and p.person_id = a.person_id)
  ) then
    raise foreign_key_violation using message = 'a row names a person who is not in the register of its force';
  end if;
  return null;
end $$;
create function workforce.codes_exist() returns trigger language plpgsql
  set search_path = pg_catalog, workforce as $$
declare
  unknown bigint;
begin
  execute format(
    'select count(1) from (select distinct %I as code from added) a where not exists (select from reference.%I r where r.%I = a.code)',
    tg_argv[0], tg_argv[1], tg_argv[2]) into unknown;
  if unknown > 0 then
    raise foreign_key_violation using message = format('a row has a %s that is not in the catalogue', tg_argv[0]);
  end if;
  return null;
end $$;
create trigger person_force after insert on workforce.person
  referencing new table as added for each statement execute function workforce.codes_exist('force_id', 'force', 'force_id');
create trigger service_rank after insert on workforce.service
  referencing new table as added for each statement execute function workforce.codes_exist('rank', 'rank', 'code');
create trigger restriction_kind after insert on workforce.restriction
  referencing new table as added for each statement execute function workforce.codes_exist('kind', 'restriction_kind', 'code');
create trigger accreditation_skill after insert on workforce.accreditation
  referencing new table as added for each statement execute function workforce.codes_exist('skill', 'skill', 'code');
create trigger service_person after insert on workforce.service
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger restriction_person after insert on workforce.restriction
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger accreditation_person after insert on workforce.accreditation
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger duty_person after insert on workforce.duty
  referencing new table as added for each statement execute function workforce.people_exist();

alter table workforce.person enable row level security;
alter table workforce.person force row level security;
create policy person_read on workforce.person for select to ${app_role} using (${people_force});
create policy person_add on workforce.person for insert to ${app_role} with check (${added_force});
create policy person_change on workforce.person for update to ${app_role} using (${change_force});

alter table workforce.person_name enable row level security;
alter table workforce.person_name force row level security;
create policy person_name_read on workforce.person_name for select to ${app_role} using (${people_force});
create policy person_name_add on workforce.person_name for insert to ${app_role} with check (${added_force});
create policy person_name_change on workforce.person_name for update to ${app_role} using (${change_force});

alter table workforce.base enable row level security;
alter table workforce.base force row level security;
create policy base_read on workforce.base for select to ${app_role} using (${people_force});
create policy base_add on workforce.base for insert to ${app_role} with check (${added_force});
create policy base_change on workforce.base for update to ${app_role} using (${change_force});

alter table workforce.service enable row level security;
alter table workforce.service force row level security;
create policy service_read on workforce.service for select to ${app_role} using (${people_force});
create policy service_add on workforce.service for insert to ${app_role} with check (${added_force});
create policy service_change on workforce.service for update to ${app_role} using (${change_force});

alter table workforce.accreditation enable row level security;
alter table workforce.accreditation force row level security;
create policy accreditation_read on workforce.accreditation for select to ${app_role} using (${people_force});
create policy accreditation_add on workforce.accreditation for insert to ${app_role} with check (${added_force});
create policy accreditation_change on workforce.accreditation for update to ${app_role} using (${change_force});

alter table workforce.restriction enable row level security;
alter table workforce.restriction force row level security;
create policy restriction_read on workforce.restriction for select to ${app_role} using (${people_force});
create policy restriction_add on workforce.restriction for insert to ${app_role} with check (${added_force});
create policy restriction_change on workforce.restriction for update to ${app_role} using (${change_force});

alter table workforce.duty enable row level security;
alter table workforce.duty force row level security;
create policy duty_read on workforce.duty for select to ${app_role} using (${people_force});
create policy duty_add on workforce.duty for insert to ${app_role} with check (${added_force});
create policy duty_change on workforce.duty for update to ${app_role} using (${change_force});

alter table workforce.register_state enable row level security;
alter table workforce.register_state force row level security;
create policy register_state_read on workforce.register_state for select to ${app_role}
  using (${people_force} or ${count_force});
create policy register_state_add on workforce.register_state for insert to ${app_role} with check (${added_force});
create policy register_state_change on workforce.register_state for update to ${app_role} using (${change_force});

grant usage on schema workforce to ${app_role};
grant select, insert on workforce.person, workforce.person_name, workforce.base, workforce.service,
  workforce.accreditation, workforce.restriction, workforce.duty, workforce.register_state to ${app_role};
grant update (name) on workforce.person_name to ${app_role};
grant update (recorded_to, superseded_by) on workforce.base, workforce.service, workforce.accreditation,
  workforce.restriction, workforce.duty to ${app_role};
grant update (in_date_to) on workforce.accreditation to ${app_role};
grant update (version, changed_at, feed_as_at) on workforce.register_state to ${app_role};
