-- A post is held in an organisation: the nation, a region, a regional unit, a force, one of its departments, its
-- commissioner's office, or the inspectorate, there for the forces that a programme names.
alter table access.post drop constraint post_scope_kind_check;
alter table access.post add constraint post_scope_kind_check check (scope_kind in ('nation', 'region',
  'regional-unit', 'force', 'department', 'commissioners-office', 'inspectorate', 'partner'));
alter table access.post add column post_id bigint generated always as identity unique;
-- The force that the post belongs to; none for those of several forces.
alter table access.post add column force_id text generated always as (
  case when scope_kind in ('force', 'department', 'commissioners-office') then split_part(scope, '/', 1) end) stored;
alter table access.post add column ceiling reference.marking not null default 'OFFICIAL-SENSITIVE';
alter table access.post add column programme text not null default '';
alter table access.post add column ended_at timestamptz;
create index post_force on access.post (force_id);
-- Who inspects does so for a programme and until a day.
alter table access.post add check (scope_kind <> 'inspectorate' or programme <> '' and to_on < 'infinity');

-- Administrators see every post of an account, because who may change its sign-in depends on all of them. Others see
-- their own, and those of their forces where the post lets them.
alter policy post_read on access.post using (account = (select current_setting('muster.account', true))
  or (select current_setting('muster.accounts', true)) = 'on' or ${post_force});
-- A force's administrator gives and ends the posts of that force; the nation's all; Muster itself on command.
alter policy post_add on access.post with check (current_setting('muster.account', true) like 'muster:%'
  or ${added_account_force}
  or current_setting('muster.accounts', true) = 'on'
    and current_setting('muster.organisation', true) = 'england-and-wales');
alter policy post_change on access.post using (current_setting('muster.account', true) like 'muster:%'
  or ${account_force}
  or current_setting('muster.accounts', true) = 'on'
    and current_setting('muster.organisation', true) = 'england-and-wales');

-- What administrators add to the organisations of the catalogue: departments and partners of a force.
create table access.organisation (
  force_id text not null references reference.force,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,38}$'),
  kind text not null check (kind in ('department', 'partner')),
  name text not null check (name <> ''),
  added_by text not null,
  added_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (force_id, code)
);
alter table access.organisation enable row level security;
alter table access.organisation force row level security;
create policy organisation_read on access.organisation for select to ${app_role}
  using (${count_force} or ${post_force} or ${account_force} or ${audit_force});
create policy organisation_add on access.organisation for insert to ${app_role} with check (${added_account_force});
create policy organisation_close on access.organisation for update to ${app_role} using (${account_force});
grant select, insert, update (name, closed_at) on access.organisation to ${app_role};

-- A post lent while its holder is away. It gives no more than the post does, and ends by itself.
create table access.loan (
  loan_id bigint generated always as identity primary key,
  post_id bigint not null references access.post (post_id),
  force_id text,
  title text not null,
  lender text not null references access.account,
  borrower text not null references access.account,
  from_on date not null,
  to_on date not null,
  ceiling reference.marking not null,
  reason text not null check (reason <> ''),
  lent_at timestamptz not null,
  ended_at timestamptz,
  ended_by text not null default '',
  check (to_on >= from_on and to_on < 'infinity'),
  check (borrower <> lender),
  check ((ended_at is null) = (ended_by = ''))
);
create index loan_borrower on access.loan (borrower);
create index loan_post on access.loan (post_id);
alter table access.loan enable row level security;
alter table access.loan force row level security;
create policy loan_read on access.loan for select to ${app_role}
  using (lender = (select current_setting('muster.account', true))
    or borrower = (select current_setting('muster.account', true))
    or (select current_setting('muster.accounts', true)) = 'on' or ${post_force});
-- Only who holds the post lends it: what is borrowed cannot be passed on, nor lent for longer or with more than it has.
create policy loan_add on access.loan for insert to ${app_role}
  with check (lender = (select current_setting('muster.account', true))
    and exists (select from access.post p where p.post_id = loan.post_id and p.account = loan.lender
      and p.from_on <= loan.from_on and p.to_on >= loan.to_on and p.ended_at is null
      and p.ceiling >= loan.ceiling and p.force_id is not distinct from loan.force_id));
create policy loan_end on access.loan for update to ${app_role}
  using (lender = (select current_setting('muster.account', true))
    or borrower = (select current_setting('muster.account', true)) or ${account_force});
grant select, insert, update (ended_at, ended_by) on access.loan to ${app_role};
grant update (to_on, ended_at) on access.post to ${app_role};

-- A force lets a region see who its people are, not only how many, until a day.
create table access.sharing (
  force_id text not null references reference.force,
  region text not null,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  shared_by text not null,
  shared_at timestamptz not null,
  ended_at timestamptz,
  ended_by text not null default '',
  primary key (force_id, region, shared_at),
  check (to_on >= from_on and to_on < 'infinity'),
  check ((ended_at is null) = (ended_by = ''))
);
alter table access.sharing enable row level security;
alter table access.sharing force row level security;
create policy sharing_read on access.sharing for select to ${app_role}
  using (${post_force} or ${share_force}
    or region = (select nullif(current_setting('muster.organisation', true), ''))
    or (select current_setting('muster.account', true)) = 'muster:seats');
create policy sharing_add on access.sharing for insert to ${app_role} with check (${added_share_force});
create policy sharing_end on access.sharing for update to ${app_role} using (${share_force});
grant select, insert, update (ended_at, ended_by) on access.sharing to ${app_role};
