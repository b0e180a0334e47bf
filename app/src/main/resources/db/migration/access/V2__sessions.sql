-- Who is signed in where. In the database, so that a sign-in outlives a restart and holds on every
-- instance. The columns are those that Spring Session writes.
create table access.session (
  primary_id text primary key,
  session_id text not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name text
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
  session_primary_id text not null references access.session on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

alter table access.session enable row level security;
alter table access.session force row level security;
alter table access.session_attributes enable row level security;
alter table access.session_attributes force row level security;

-- The part of Muster that keeps sessions may do all; a person sees and ends the own ones; whoever
-- manages accounts ends those of an account whose password changed.
create policy session_keep on access.session to ${app_role}
  using (current_setting('muster.account', true) = 'muster:sessions');
create policy session_read on access.session for select to ${app_role}
  using (principal_name = current_setting('muster.account', true)
    or current_setting('muster.accounts', true) = 'on');
create policy session_end on access.session for delete to ${app_role}
  using (principal_name = current_setting('muster.account', true)
    or current_setting('muster.accounts', true) = 'on');
create policy session_attributes_keep on access.session_attributes to ${app_role}
  using (current_setting('muster.account', true) = 'muster:sessions');
create policy session_attributes_read on access.session_attributes for select to ${app_role}
  using (exists (select 1 from access.session s where s.primary_id = session_primary_id
    and s.principal_name = current_setting('muster.account', true)));

grant select, insert, update, delete on access.session, access.session_attributes to ${app_role};
