-- What the registers of every module have in common. A module's table takes the columns of register.row
-- (`like register.row including all`), so that they cannot differ.

-- The identity of an entry: its kind and reference within a force. Entries point at each other through it; it is
-- never deleted.
create table register.entry (
  force_id text not null references reference.force,
  ref text not null check (ref ~ '^[a-z-]+/[A-Za-z0-9._-]{1,32}$'),
  primary key (force_id, ref)
);

-- The columns of every register; itself empty for good. An entry may hold several rows: it was true from
-- valid_from to valid_to, and Muster held it for true from recorded_from to recorded_to. ended_on is the last day
-- of the thing itself.
create table register.row (
  force_id text not null,
  code text not null,
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  ended_on date not null default 'infinity',
  valid_from date not null,
  valid_to date not null,
  check (valid_to >= valid_from),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  recorded_by text not null default coalesce(current_setting('muster.account', true), ''),
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
comment on column register.row.import_id is '0: entered by hand';
comment on column register.row.superseded_by is 'the import that replaced it; 0: by hand';

alter table register.entry enable row level security;
alter table register.entry force row level security;
create policy entry_add on register.entry for insert to ${app_role}
  with check (${added_capability_change_force} or ${added_risk_change_force} or ${added_equipment_change_force}
    or ${added_training_force} or ${added_force});
alter table register.row enable row level security;
alter table register.row force row level security;
create policy row_none on register.row for select to ${app_role} using (false);

-- What a printed date is sorted by: the first day that it may mean.
create function register.first_day(printed text) returns date language sql immutable strict parallel safe as $$
  select case
    when printed = '' then null
    when printed ~ '^\d{4}-\d\d-\d\d$' then
      make_date(substr(printed, 1, 4)::int, substr(printed, 6, 2)::int, substr(printed, 9, 2)::int)
    when printed ~ '^\d{4}-\d\d$' then make_date(substr(printed, 1, 4)::int, substr(printed, 6, 2)::int, 1)
    when printed ~ '^\d{4}/\d\d$' then make_date(substr(printed, 1, 4)::int, 4, 1)
    else make_date(printed::int, 1, 1)
  end
$$;

-- What a printed number is sorted by, whatever its comparator.
create function register.number(printed text) returns numeric language sql immutable strict parallel safe as $$
  select nullif(ltrim(printed, '<>='), '')::numeric
$$;

-- Codes of the catalogue in a column, parted by `;`: checked set-wise, once a statement. Arguments: the column,
-- the table and the key in the schema reference, and a family where the table holds several.
create function register.codes_exist() returns trigger language plpgsql set search_path = pg_catalog, register as $$
declare
  unknown text;
begin
  execute format(
    'select min(code) from (select distinct unnest(string_to_array(%1$I, '';'')) as code from added) a
     where code <> '''' and not exists (select from reference.%2$I r where r.%3$I = a.code %4$s)',
    tg_argv[0], tg_argv[1], tg_argv[2],
    case when tg_nargs > 3 then format('and r.family = %L', tg_argv[3]) else '' end) into unknown;
  if unknown is not null then
    raise foreign_key_violation using message = format('%s (%s) is not in the catalogue', tg_argv[0], unknown);
  end if;
  return null;
end $$;

grant usage on schema register to ${app_role};
grant insert on register.entry to ${app_role};
