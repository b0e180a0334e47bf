-- Who approved which version of a plan and when, row by row; and which plans rely on a link that was entered once.
create table plans.plan_approval (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  of_version text not null,
  outcome text not null check (outcome in ('approved', 'approved-with-changes', 'refused')),
  approved_on text not null check (approved_on <> ''),
  approved_on_sort date generated always as (register.first_day(approved_on)) stored,
  meeting text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('plan-approvals/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry
);
create unique index plan_approval_now on plans.plan_approval (force_id, code, valid_from) where recorded_to = 'infinity';
create index plan_approval_before on plans.plan_approval (force_id, code) where recorded_to < 'infinity';
create index plan_approval_plan on plans.plan_approval (force_id, plan) where recorded_to = 'infinity';
select register.index_order('plans.plan_approval', 'approved_on');
alter table plans.plan_approval enable row level security;
alter table plans.plan_approval force row level security;
create policy plan_approval_read on plans.plan_approval for select to ${app_role} using (${capability_row});
create policy plan_approval_add on plans.plan_approval for insert to ${app_role} with check (${added_capability_change_force});
create policy plan_approval_change on plans.plan_approval for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.plan_approval to ${app_role};
grant update (recorded_to, superseded_by) on plans.plan_approval to ${app_role};

create table plans.link_use (
  like register.row including all,
  name text not null check (name <> ''),
  plan text not null check (plan <> ''),
  plan_ref text generated always as ('plans/' || nullif(plan, '')) stored,
  plan_link text not null check (plan_link <> ''),
  plan_link_ref text generated always as ('plan-links/' || nullif(plan_link, '')) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('link-uses/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, plan_ref) references register.entry,
  foreign key (force_id, plan_link_ref) references register.entry
);
create unique index link_use_now on plans.link_use (force_id, code, valid_from) where recorded_to = 'infinity';
create index link_use_before on plans.link_use (force_id, code) where recorded_to < 'infinity';
create index link_use_plan on plans.link_use (force_id, plan) where recorded_to = 'infinity';
create index link_use_plan_link on plans.link_use (force_id, plan_link) where recorded_to = 'infinity';
alter table plans.link_use enable row level security;
alter table plans.link_use force row level security;
create policy link_use_read on plans.link_use for select to ${app_role} using (${capability_row});
create policy link_use_add on plans.link_use for insert to ${app_role} with check (${added_capability_change_force});
create policy link_use_change on plans.link_use for update to ${app_role} using (${capability_change_force});
grant select, insert on plans.link_use to ${app_role};
grant update (recorded_to, superseded_by) on plans.link_use to ${app_role};
create index on plans.plan_approval (lower(name), force_id, code) where recorded_to = 'infinity';
create index on plans.link_use (lower(name), force_id, code) where recorded_to = 'infinity';
