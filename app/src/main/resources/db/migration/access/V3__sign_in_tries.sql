-- Tries to sign in, kept for a day to slow down guessing, and the places from which an account has
-- signed in before. Names are as typed where they could be an account's, known here or not.
create table access.sign_in_try (
  try_id bigint generated always as identity primary key,
  at timestamptz not null,
  account text not null,
  source text not null,
  counts boolean not null default true
);
create index sign_in_try_source on access.sign_in_try (source, at);
create index sign_in_try_account on access.sign_in_try (account, at);
create index sign_in_try_at on access.sign_in_try (at);

create table access.sign_in_source (
  account text not null references access.account,
  source text not null,
  last_at timestamptz not null,
  primary key (account, source)
);

alter table access.sign_in_try enable row level security;
alter table access.sign_in_try force row level security;
alter table access.sign_in_source enable row level security;
alter table access.sign_in_source force row level security;

-- Only the part of Muster that signs people in reads or writes them.
create policy sign_in_try_keep on access.sign_in_try to ${app_role}
  using (current_setting('muster.account', true) = 'muster:sign-in');
create policy sign_in_source_keep on access.sign_in_source to ${app_role}
  using (current_setting('muster.account', true) = 'muster:sign-in');

grant select, insert, update, delete on access.sign_in_try to ${app_role};
grant select, insert, update on access.sign_in_source to ${app_role};
