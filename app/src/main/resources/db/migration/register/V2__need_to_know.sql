-- Who needs to know of an entry that is not for everybody whose post could read it. Rows are never deleted: a need ends.
create table register.need (
  force_id text not null,
  ref text not null,
  holder_kind text not null check (holder_kind in ('account', 'post')),
  holder text not null check (holder <> ''),
  reason text not null check (reason <> ''),
  given_by text not null default coalesce(current_setting('muster.account', true), ''),
  given_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz not null default 'infinity',
  ended_by text not null default '',
  ended_why text not null default '',
  check ((ended_at = 'infinity') = (ended_why = '')),
  check (ended_at > given_at),
  primary key (force_id, ref, holder_kind, holder, given_at),
  foreign key (force_id, ref) references register.entry
);
create unique index need_now on register.need (force_id, ref, holder_kind, holder) where ended_at = 'infinity';
create index need_of_holder on register.need (holder, holder_kind) where ended_at = 'infinity';

-- Entries that only those may see who need to know of another: disruptions of a group, bids about it.
create table register.need_under (
  force_id text not null,
  ref text not null,
  under text not null,
  primary key (force_id, ref, under),
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, under) references register.entry
);

alter table register.need enable row level security;
alter table register.need force row level security;
alter table register.need_under enable row level security;
alter table register.need_under force row level security;

-- The functions below ask as the owner, who is told nothing without these.
create policy need_of_owner on register.need to current_user using (true) with check (true);
create policy need_under_of_owner on register.need_under to current_user using (true) with check (true);

-- What the account or the post of this transaction needs to know of. A function, because a policy of this table
-- cannot ask this table; it is asked once a statement.
create function register.needed() returns table (force_id text, ref text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.force_id, n.ref from register.need n
  where n.ended_at = 'infinity'
    and (n.holder_kind = 'account' and n.holder = nullif(current_setting('muster.account', true), '')
      or n.holder_kind = 'post' and n.holder = nullif(current_setting('muster.post', true), ''))
$$;

-- Whether an entry is one that others need to know of, and this account and post do not.
create function register.hidden(of_force text, of_ref text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from (select of_ref as ref
      union all
      select u.under from register.need_under u where u.force_id = of_force and u.ref = of_ref) one
    where exists (select from register.need n where n.force_id = of_force and n.ref = one.ref)
      and not exists (select from register.needed() k where k.force_id = of_force and k.ref = one.ref))
$$;

-- Whoever records an entry first needs to know of it.
create function register.need_of_the_first() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.need (force_id, ref, holder_kind, holder, reason)
  select distinct a.force_id, a.ref, 'account', a.recorded_by, 'Recorded it first' from added a
  where a.recorded_by <> '' and not exists (
    select from register.need n where n.force_id = a.force_id and n.ref = a.ref);
  return null;
end $$;

-- Entries go under what they point at. Argument: the column that holds the whole reference.
create function register.goes_under() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  execute format(
    'insert into register.need_under (force_id, ref, under)
     select distinct a.force_id, a.ref, a.%1$I from added a where a.%1$I is not null on conflict do nothing',
    tg_argv[0]);
  return null;
end $$;

revoke execute on function register.needed, register.hidden, register.need_of_the_first, register.goes_under from public;
grant execute on function register.needed, register.hidden to ${app_role};

create policy need_read on register.need for select to ${app_role}
  using (${risk_force} and (force_id, ref) in (select k.force_id, k.ref from register.needed() k));
create policy need_give on register.need for insert to ${app_role}
  with check (${added_risk_change_force} and ended_at = 'infinity'
    and given_by = (select current_setting('muster.account', true))
    and (force_id, ref) in (select k.force_id, k.ref from register.needed() k));
create policy need_end on register.need for update to ${app_role}
  using (${risk_change_force} and (force_id, ref) in (select k.force_id, k.ref from register.needed() k))
  with check (${risk_change_force} and ended_by = (select current_setting('muster.account', true)));
create policy need_under_none on register.need_under for select to ${app_role} using (false);

grant select, insert on register.need to ${app_role};
grant update (ended_at, ended_by, ended_why) on register.need to ${app_role};
