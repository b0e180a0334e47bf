-- What came in from files: one row for each force that a file spoke of, the rows that were refused, and the
-- forces' own words. A row without a force is one whose force could not be read or is not the importer's:
-- only the account that brought it sees it.
create sequence exchange.import_number;

create table exchange.import (
  force_id text,
  import_id bigint not null,
  kind text not null,
  file text not null,
  sha256 text not null,
  as_at date not null,
  at timestamptz not null,
  account text not null,
  complete boolean not null,
  extra_columns text not null,
  rows_in bigint not null check (rows_in >= 0),
  added bigint not null check (added >= 0),
  changed bigint not null check (changed >= 0),
  unchanged bigint not null check (unchanged >= 0),
  quarantined bigint not null check (quarantined >= 0),
  missing bigint not null default 0 check (missing >= 0),
  undone_at timestamptz,
  undone_by text,
  undone_why text,
  check (rows_in = added + changed + unchanged + quarantined),
  check ((undone_at is null) = (undone_by is null))
);
create unique index import_of_force on exchange.import (force_id, import_id);
create unique index import_of_nobody on exchange.import (import_id) where force_id is null;

create table exchange.quarantined_row (
  row_id bigint generated always as identity primary key,
  force_id text,
  import_id bigint not null,
  account text not null,
  kind text not null,
  file text not null,
  line bigint not null,
  column_name text not null,
  value text not null,
  code text not null,
  words text not null,
  cells jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'corrected', 'dismissed', 'undone')),
  state_at timestamptz,
  state_by text,
  state_why text,
  corrected_by bigint
);
create index quarantined_row_waiting on exchange.quarantined_row (force_id, kind, row_id) where state = 'waiting';

create table exchange.missing (
  force_id text not null,
  import_id bigint not null,
  subject text not null,
  confirmed_by bigint,
  primary key (force_id, import_id, subject)
);
comment on column exchange.missing.confirmed_by is 'the import that ended it; null: it waits to be confirmed';

create table exchange.mapping (
  force_id text not null,
  column_name text not null,
  theirs text not null check (theirs <> ''),
  ours text not null,
  primary key (force_id, column_name, theirs)
);
comment on column exchange.mapping.column_name is 'empty: theirs is a heading and ours our column; else both are values of the column';

alter table exchange.import enable row level security;
alter table exchange.import force row level security;
alter table exchange.quarantined_row enable row level security;
alter table exchange.quarantined_row force row level security;
alter table exchange.missing enable row level security;
alter table exchange.missing force row level security;
alter table exchange.mapping enable row level security;
alter table exchange.mapping force row level security;

create policy import_read on exchange.import for select to ${app_role}
  using (${people_force}
    or account = (select current_setting('muster.account', true)) and (force_id is null or ${commitment_force}));
create policy import_add on exchange.import for insert to ${app_role}
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${commitment_force}));
create policy import_undo on exchange.import for update to ${app_role}
  using (${change_force} or ${commitment_force});

create policy quarantined_row_read on exchange.quarantined_row for select to ${app_role}
  using (${people_force}
    or account = (select current_setting('muster.account', true)) and (force_id is null or ${commitment_force}));
create policy quarantined_row_add on exchange.quarantined_row for insert to ${app_role}
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${commitment_force}));
create policy quarantined_row_settle on exchange.quarantined_row for update to ${app_role}
  using (${change_force}
    or ${commitment_force}
    or force_id is null and account = (select current_setting('muster.account', true)));

create policy missing_read on exchange.missing for select to ${app_role} using (${people_force});
create policy missing_add on exchange.missing for insert to ${app_role} with check (${added_force});
create policy missing_confirm on exchange.missing for update to ${app_role} using (${change_force});

create policy mapping_read on exchange.mapping for select to ${app_role} using (${change_force});
create policy mapping_add on exchange.mapping for insert to ${app_role} with check (${added_force});
create policy mapping_change on exchange.mapping for update to ${app_role} using (${change_force});

grant usage on schema exchange to ${app_role};
grant usage on sequence exchange.import_number to ${app_role};
grant select, insert on exchange.import, exchange.quarantined_row, exchange.missing, exchange.mapping to ${app_role};
grant update (undone_at, undone_by, undone_why) on exchange.import to ${app_role};
grant update (state, state_at, state_by, state_why, corrected_by, column_name, value, code, words)
  on exchange.quarantined_row to ${app_role};
grant update (confirmed_by) on exchange.missing to ${app_role};
grant update (ours) on exchange.mapping to ${app_role};

-- The planner must know of a large load at once, and only the owner of a table may gather its statistics: this
-- does it for the tables of a schema that have grown by a fifth since the last time.
create function exchange.take_statistics(schema_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  grown regclass;
begin
  for grown in
    select oid::regclass from pg_class
    where relnamespace = schema_name::regnamespace and relkind = 'r'
      and pg_relation_size(oid) / current_setting('block_size')::int > 20 + relpages * 1.2
    order by oid
  loop
    execute format('analyze %s', grown);
  end loop;
end $$;
revoke execute on function exchange.take_statistics from public;
grant execute on function exchange.take_statistics to ${app_role};
