-- What each force says that it needs, has and promises. A statement holds from the day it was stated until a
-- later one replaces it; a correction supersedes what was recorded before and deletes nothing.
create table readiness.commitment (
  force_id text not null references reference.force,
  unit_type text not null references reference.unit_type,
  needed_locally int not null check (needed_locally >= 0),
  declared int not null check (declared >= 0),
  promised_nationally int not null check (promised_nationally >= 0),
  stated_on date not null,
  source text not null check (source <> ''),
  valid_from date not null,
  valid_to date not null default 'infinity',
  check (valid_to >= valid_from),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
comment on column readiness.commitment.import_id is '0: stated by hand';
create unique index commitment_now on readiness.commitment (force_id, unit_type, stated_on)
  where recorded_to = 'infinity';
create index commitment_before on readiness.commitment (force_id, unit_type) where recorded_to < 'infinity';

-- How many people of each rank with each combination of skills, and how many vehicles, for a force and a unit
-- type, over the days on which nothing changes: counts without names, the only source of whoever may not read
-- the register. Worked out anew when a register or the catalogue has moved.
create table readiness.projection (
  force_id text not null references reference.force,
  unit_type text not null,
  first_day date not null,
  last_day date not null,
  register_version bigint not null,
  catalogue text not null,
  feed_as_at date not null,
  computed_at timestamptz not null,
  primary key (force_id, unit_type),
  check (last_day >= first_day)
);

create table readiness.projected_count (
  force_id text not null,
  unit_type text not null,
  from_day date not null,
  to_day date not null,
  formable int not null,
  cells int[] not null,
  vehicles int[] not null,
  primary key (force_id, unit_type, from_day),
  foreign key (force_id, unit_type) references readiness.projection on delete cascade,
  check (to_day >= from_day)
);
comment on column readiness.projected_count.cells is
  'rank number, skills as bits, people; ranks and skills in the order in which the unit type names them';
comment on column readiness.projected_count.vehicles is 'one for each kind, in the order of the unit type';

create table readiness.projected_change (
  force_id text not null,
  unit_type text not null,
  on_day date not null,
  cause text not null,
  subject text not null,
  lost int not null check (lost >= 0),
  gained int not null check (gained >= 0),
  primary key (force_id, unit_type, on_day, cause, subject),
  foreign key (force_id, unit_type) references readiness.projection on delete cascade
);

alter table readiness.commitment enable row level security;
alter table readiness.commitment force row level security;
create policy commitment_read on readiness.commitment for select to ${app_role}
  using (${count_force} or ${people_force});
create policy commitment_add on readiness.commitment for insert to ${app_role}
  with check (${commitment_force} or ${change_force});
create policy commitment_change on readiness.commitment for update to ${app_role}
  using (${commitment_force} or ${change_force});

alter table readiness.projection enable row level security;
alter table readiness.projection force row level security;
create policy projection_read on readiness.projection for select to ${app_role} using (${count_force});
create policy projection_write on readiness.projection for all to ${app_role} using (${change_force});

alter table readiness.projected_count enable row level security;
alter table readiness.projected_count force row level security;
create policy projected_count_read on readiness.projected_count for select to ${app_role} using (${count_force});
create policy projected_count_write on readiness.projected_count for all to ${app_role} using (${change_force});

alter table readiness.projected_change enable row level security;
alter table readiness.projected_change force row level security;
create policy projected_change_read on readiness.projected_change for select to ${app_role} using (${count_force});
create policy projected_change_write on readiness.projected_change for all to ${app_role} using (${change_force});

grant usage on schema readiness to ${app_role};
grant select, insert on readiness.commitment to ${app_role};
grant update (recorded_to, superseded_by) on readiness.commitment to ${app_role};
grant select, insert, delete on readiness.projection, readiness.projected_count, readiness.projected_change
  to ${app_role};
