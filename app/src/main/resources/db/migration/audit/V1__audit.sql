-- Who did or read what. Rows are added and read, never changed: the application may not do more,
-- and a trigger refuses the owner too.

-- What was done, with the digest of these words. Its contents may be erased at the end of their
-- retention; the chain below goes on without them.
create table audit.record (
  record_id bigint generated always as identity primary key,
  at timestamptz not null,
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
  digest bytea not null check (octet_length(digest) = 32),
  -- The transaction that wrote it: numbers are given in another order than rows are committed, so
  -- the sealer asks for what is newer than the oldest transaction that was open when it last came.
  xact bigint not null default cast(cast(pg_current_xact_id() as text) as bigint)
);
create index record_force on audit.record (force_id, record_id desc);
create index record_xact on audit.record (xact);

-- The chain: one row for each record, in the order in which they were sealed.
create table audit.link (
  seq bigint primary key check (seq > 0),
  record_id bigint not null unique,
  sealed_at timestamptz not null,
  digest bytea not null check (octet_length(digest) = 32),
  previous bytea not null unique check (octet_length(previous) = 32),
  hash bytea not null unique check (octet_length(hash) = 32)
);

-- The last link of a day, signed.
create table audit.root (
  day date primary key,
  seq bigint not null,
  hash bytea not null check (octet_length(hash) = 32),
  public_key text not null,
  signature text not null
);

alter table audit.record enable row level security;
alter table audit.record force row level security;
alter table audit.link enable row level security;
alter table audit.link force row level security;
alter table audit.root enable row level security;
alter table audit.root force row level security;

-- A row is written in the name of the actor of the transaction, and in no other name.
create policy record_add on audit.record for insert to ${app_role}
  with check (account = current_setting('muster.account', true));
create policy record_read on audit.record for select to ${app_role} using (${audit_force});
-- The sealer and the export read every force's rows; no account of a person can have this name.
create policy record_seal on audit.record for select to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:audit');

create policy link_add on audit.link for insert to ${app_role}
  with check (current_setting('muster.account', true) = 'muster:audit');
-- Whether a record is sealed is seen by whoever sees the record.
create policy link_read on audit.link for select to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:audit'
    or exists (select from audit.record r where r.record_id = link.record_id));

create policy root_add on audit.root for insert to ${app_role}
  with check (current_setting('muster.account', true) = 'muster:audit');
create policy root_read on audit.root for select to ${app_role}
  using (current_setting('muster.account', true) = 'muster:audit');

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: rows of the audit are added and never changed',
    lower(tg_op), tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger record_stays before update or delete or truncate on audit.record
  for each statement execute function audit.refuse_change();
create trigger link_stays before update or delete or truncate on audit.link
  for each statement execute function audit.refuse_change();
create trigger root_stays before update or delete or truncate on audit.root
  for each statement execute function audit.refuse_change();

grant usage on schema audit to ${app_role};
grant insert, select on audit.record, audit.link, audit.root to ${app_role};
