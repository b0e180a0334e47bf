-- A run: one kind of document of many forces, asked for by one account. It is that account's alone, and is
-- kept with its files for a day. Another instance sees how far it has come and can call it off.
create table reports.run (
  id uuid primary key,
  account text not null check (account <> ''),
  kind text not null check (kind <> ''),
  as_at date not null,
  published boolean not null,
  formats text not null check (formats <> ''),
  begun_at timestamptz not null,
  -- When the instance that works on it last said so: a run that falls silent has ended without an end.
  alive_at timestamptz not null,
  called_off boolean not null default false,
  ended_at timestamptz,
  stopped text not null default ''
);
create index run_account on reports.run (account, begun_at);

create table reports.run_force (
  force_id text not null references reference.force,
  run uuid not null references reports.run on delete cascade,
  account text not null,
  state text not null default 'waiting' check (state in ('waiting', 'made', 'failed')),
  why text not null default '',
  primary key (force_id, run),
  check ((state = 'failed') = (why <> ''))
);
create index run_force_run on reports.run_force (run);

-- The files in parts. They are there with the state 'made' or not at all.
create table reports.run_file (
  force_id text not null,
  run uuid not null,
  name text not null check (name <> ''),
  part int not null check (part > 0),
  account text not null,
  content bytea not null,
  primary key (force_id, run, name, part),
  foreign key (force_id, run) references reports.run_force on delete cascade
);

alter table reports.run enable row level security;
alter table reports.run force row level security;
create policy run_own on reports.run to ${app_role}
  using (account = (select current_setting('muster.account', true)));
create policy run_old on reports.run for select to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:runs');
create policy run_forget on reports.run for delete to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:runs');

alter table reports.run_force enable row level security;
alter table reports.run_force force row level security;
create policy run_force_own on reports.run_force to ${app_role}
  using (account = (select current_setting('muster.account', true)));

-- A file of a force is seen as long as the post covers the force.
alter table reports.run_file enable row level security;
alter table reports.run_file force row level security;
create policy run_file_own on reports.run_file to ${app_role}
  using (account = (select current_setting('muster.account', true)) and ${capability_force});

grant usage on schema reports to ${app_role};
grant select, insert, delete on reports.run to ${app_role};
grant update (alive_at, called_off, ended_at, stopped) on reports.run to ${app_role};
grant select, insert on reports.run_force to ${app_role};
grant update (state, why) on reports.run_force to ${app_role};
grant select, insert on reports.run_file to ${app_role};
