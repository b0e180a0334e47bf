-- By what an account signs in besides its password, and what helps when one of these is lost.
-- Passkeys are public keys; codes of second factors are checked against a secret that only sign-in
-- reads; recovery codes and one-time links are kept as digests.
create table access.passkey_holder (
  account text primary key references access.account,
  handle bytea not null unique
);

create table access.passkey (
  passkey_id bigint generated always as identity primary key,
  credential bytea not null unique,
  account text not null references access.account,
  label text not null check (label <> ''),
  public_key bytea not null,
  signature_count bigint not null,
  user_verified boolean not null,
  transports text not null,
  may_be_backed_up boolean not null,
  backed_up boolean not null,
  attestation bytea not null,
  client_data bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  removed_at timestamptz
);
create index passkey_account on access.passkey (account);

create table access.second_factor (
  account text primary key references access.account,
  secret bytea not null,
  since timestamptz not null,
  last_step bigint not null,
  removed_at timestamptz
);

create table access.recovery_code (
  account text not null references access.account,
  digest bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account, digest)
);

create table access.one_time_link (
  digest bytea primary key,
  account text not null references access.account,
  made_at timestamptz not null,
  made_by text not null,
  reason text not null,
  valid_until timestamptz not null,
  forgets boolean not null,
  used_at timestamptz
);
create index one_time_link_account on access.one_time_link (account, made_at);

create table access.mail_address (
  account text primary key references access.account,
  mail text not null check (mail ~ '^[^@\s]+@[^@\s]+$')
);

-- Which account a provider of single sign-on may name, and who that turned out to be there.
create table access.account_at_provider (
  account text primary key references access.account,
  provider text not null,
  name_there text not null,
  subject text,
  unique (provider, name_there)
);

-- Accounts that may sign in here when their provider is down, and each time that one did.
create table access.break_glass (
  account text primary key references access.account,
  named_at timestamptz not null,
  named_by text not null,
  ended_at timestamptz
);

create table access.break_glass_use (
  use_id bigint generated always as identity primary key,
  account text not null references access.account,
  at timestamptz not null,
  until timestamptz not null,
  reason text not null check (reason <> ''),
  from_address text not null
);
create index break_glass_use_at on access.break_glass_use (at);

-- One's own, or all for whoever may manage accounts (sign-in itself does).
do $$
declare
  one text;
begin
  foreach one in array array['passkey_holder', 'passkey', 'second_factor', 'recovery_code',
    'one_time_link', 'mail_address', 'account_at_provider', 'break_glass', 'break_glass_use'] loop
    execute format('alter table access.%I enable row level security', one);
    execute format('alter table access.%I force row level security', one);
    execute format(
      'create policy %I on access.%I to ${app_role}
         using (account = current_setting(''muster.account'', true)
           or current_setting(''muster.accounts'', true) = ''on'')', one || '_keep', one);
    execute format('grant select, insert, update on access.%I to ${app_role}', one);
  end loop;
end $$;

-- A person may give the own account another password.
create policy account_own on access.account for update to ${app_role}
  using (account = current_setting('muster.account', true));

-- Whoever manages accounts sees where an account is signed in, and nothing else of its sessions.
create policy session_attributes_manage on access.session_attributes for select to ${app_role}
  using (current_setting('muster.accounts', true) = 'on'
    and attribute_name in ('muster.since', 'muster.from', 'muster.browser', 'muster.by',
      'muster.provider', 'muster.provider.session', 'muster.provider.person'));
