-- Who did or read what. Rows are added and read, never changed: the application may not do more.
create table audit.record (
  record_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account text not null,
  post text not null,
  role text not null,
  force_id text,
  act text not null,
  subject text not null,
  before text not null,
  after text not null,
  reason text not null,
  from_address text not null,
  digest bytea not null check (octet_length(digest) = 32)
);
create index record_force on audit.record (force_id, record_id desc);

alter table audit.record enable row level security;
alter table audit.record force row level security;
-- A row is written in the name of the actor of the transaction, and in no other name.
create policy record_add on audit.record for insert to ${app_role}
  with check (account = current_setting('muster.account', true));
create policy record_read on audit.record for select to ${app_role} using (${audit_force});

grant usage on schema audit to ${app_role};
grant insert, select on audit.record to ${app_role};
