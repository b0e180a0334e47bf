-- What everyone takes as given. Files rule; these tables are their copy, so that registers can
-- point at them. A row whose code has left the files stays, with in_catalogue = false, because
-- history may still point at it.
create schema if not exists reference;

create table reference.catalogue_version (
  catalogue_version_id bigint generated always as identity primary key,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  loaded_at timestamptz not null default now(),
  loaded_by text not null
);

create table reference.force (
  force_id text primary key check (force_id ~ '^[a-z][a-z-]{1,38}[a-z]$'),
  name text not null unique,
  short_name text not null,
  ons_code text not null,
  home_office_code text not null,
  headquarters_town text not null,
  headquarters_latitude double precision not null,
  headquarters_longitude double precision not null,
  neighbours text[] not null,
  area_km2 integer not null,
  centre_latitude double precision not null,
  centre_longitude double precision not null,
  officers integer not null,
  officers_in_2010 integer,
  tile_q integer not null,
  tile_r integer not null,
  headquarters_source text not null,
  neighbours_source text not null,
  officers_source text not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.other_force (
  code text primary key,
  name text not null,
  kind text not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.grouping (
  code text primary key,
  kind text not null check (kind in ('region', 'rocu', 'ct-region')),
  name text not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.grouping_member (
  grouping_code text not null references reference.grouping (code),
  force_id text not null references reference.force (force_id),
  primary key (grouping_code, force_id)
);

create table reference.edition (
  code text primary key,
  name text not null,
  issued text not null check (issued ~ '^[0-9]{4}-[0-9]{2}$'),
  note text not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.threat (
  edition text not null references reference.edition (code),
  code text not null,
  position integer not null,
  name text not null,
  source text not null,
  in_catalogue boolean not null default true,
  primary key (edition, code)
);

create table reference.rank (
  code text primary key,
  name text not null,
  seniority integer not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.skill (
  code text primary key,
  name text not null,
  family text not null,
  level text not null,
  validity_months integer check (validity_months > 0),
  confirm boolean not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.restriction_kind (
  code text primary key,
  name text not null,
  allows_posts boolean not null,
  confirm boolean not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.vehicle_kind (
  code text primary key,
  name text not null,
  confirm boolean not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.unit_type (
  code text primary key,
  name text not null,
  confirm boolean not null,
  source text not null,
  in_catalogue boolean not null default true
);

create table reference.unit_type_role (
  unit_type text not null references reference.unit_type (code),
  code text not null,
  position integer not null,
  name text not null,
  people integer not null check (people > 0),
  ranks text[] not null check (cardinality(ranks) > 0),
  skills text[] not null,
  primary key (unit_type, code)
);

create table reference.unit_type_vehicle (
  unit_type text not null references reference.unit_type (code),
  vehicle_kind text not null references reference.vehicle_kind (code),
  vehicles integer not null check (vehicles > 0),
  primary key (unit_type, vehicle_kind)
);

create table reference.planning_assumption (
  code text primary key,
  edition text references reference.edition (code),
  threat text not null,
  asset text not null,
  quantity integer not null,
  unit text not null,
  response_minutes integer,
  place text not null,
  valid_from date,
  valid_to date,
  unverified boolean not null,
  note text not null,
  source text not null,
  in_catalogue boolean not null default true,
  check (valid_to >= valid_from)
);

create table reference.term (
  family text not null check (family in ('four-cs', 'level', 'definition', 'legal-basis')),
  code text not null,
  name text not null,
  meaning text not null,
  source text not null,
  in_catalogue boolean not null default true,
  primary key (family, code)
);

grant usage on schema reference to ${app_role};
grant select, insert on reference.catalogue_version to ${app_role};
grant select, insert, update on
  reference.force, reference.other_force, reference.grouping, reference.edition, reference.threat,
  reference.rank, reference.skill, reference.restriction_kind, reference.vehicle_kind,
  reference.unit_type, reference.planning_assumption, reference.term
  to ${app_role};
grant select, insert, update, delete on
  reference.grouping_member, reference.unit_type_role, reference.unit_type_vehicle
  to ${app_role};
