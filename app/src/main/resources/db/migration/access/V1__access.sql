-- People who sign in and the posts that they hold. A post gives a role in a force, a region or the nation.
create table access.account (
  account text primary key check (account ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  password_hash text not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  demonstration boolean not null default false
);

create table access.post (
  account text not null references access.account,
  title text not null check (title <> ''),
  role text not null,
  scope_kind text not null check (scope_kind in ('force', 'region', 'nation')),
  scope text not null,
  from_on date not null,
  to_on date not null default 'infinity',
  primary key (account, title, from_on),
  check (to_on >= from_on)
);

alter table access.account enable row level security;
alter table access.account force row level security;
alter table access.post enable row level security;
alter table access.post force row level security;

-- One's own account and posts, or all of them for whoever may manage accounts (sign-in itself does).
create policy account_read on access.account for select to ${app_role}
  using (account = current_setting('muster.account', true) or current_setting('muster.accounts', true) = 'on');
create policy account_add on access.account for insert to ${app_role}
  with check (current_setting('muster.accounts', true) = 'on');
create policy account_change on access.account for update to ${app_role}
  using (current_setting('muster.accounts', true) = 'on');
create policy post_read on access.post for select to ${app_role}
  using (account = current_setting('muster.account', true) or current_setting('muster.accounts', true) = 'on');
create policy post_add on access.post for insert to ${app_role}
  with check (current_setting('muster.accounts', true) = 'on');
create policy post_change on access.post for update to ${app_role}
  using (current_setting('muster.accounts', true) = 'on');

grant usage on schema access to ${app_role};
grant select, insert, update on access.account, access.post to ${app_role};
