-- A capability target says which priority of the control strategy it serves.
alter table risks.capability_target
  add column priority text not null default '',
  add column priority_ref text generated always as ('priorities/' || nullif(priority, '')) stored,
  add foreign key (force_id, priority_ref) references register.entry;
alter table risks.capability_target alter column priority drop default;
