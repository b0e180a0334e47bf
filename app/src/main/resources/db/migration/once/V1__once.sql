-- What somebody sent with a key of its own: a form or a call that changes something. The same sent again
-- gets the same answer and is not done twice. Kept for a day.
create table once.sent (
  account text not null,
  key text not null check (key ~ '^[A-Za-z0-9_-]{16,64}$'),
  digest bytea not null check (octet_length(digest) = 32),
  begun_at timestamptz not null,
  -- Counts up when another takes over from one that never answered; only the last may commit.
  attempt int not null default 1,
  -- Set in the transaction that changes something: it was done if and only if this is true.
  changed boolean not null default false,
  status int,
  location text not null default '',
  content_type text not null default '',
  body text not null default '',
  primary key (account, key, digest)
);
create index sent_begun_at on once.sent (begun_at);

alter table once.sent enable row level security;
alter table once.sent force row level security;
create policy sent_own on once.sent to ${app_role}
  using (account = (select current_setting('muster.account', true)));
create policy sent_old on once.sent for select to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:once');
create policy sent_forget on once.sent for delete to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:once');

grant usage on schema once to ${app_role};
grant select, insert, update, delete on once.sent to ${app_role};
