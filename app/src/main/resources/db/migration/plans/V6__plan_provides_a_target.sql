-- A plan says which capability target it calls upon.
alter table plans.plan
  add column target text not null default '',
  add column target_ref text generated always as ('capability-targets/' || nullif(target, '')) stored,
  add foreign key (force_id, target_ref) references register.entry;
alter table plans.plan alter column target drop default;
