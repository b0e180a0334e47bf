-- Which risks, plans and other entries a programme exercises, as links.
create table exercises.programme_entry (
  like register.row including all,
  name text not null check (name <> ''),
  programme text not null check (programme <> ''),
  programme_ref text generated always as ('exercise-programmes/' || nullif(programme, '')) stored,
  entry text not null check (entry <> ''),
  entry_ref text generated always as (nullif(entry, '')) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('programme-entries/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, programme_ref) references register.entry,
  foreign key (force_id, entry_ref) references register.entry
);
create unique index programme_entry_now on exercises.programme_entry (force_id, code, valid_from) where recorded_to = 'infinity';
create index programme_entry_before on exercises.programme_entry (force_id, code) where recorded_to < 'infinity';
alter table exercises.programme_entry enable row level security;
alter table exercises.programme_entry force row level security;
create policy programme_entry_read on exercises.programme_entry for select to ${app_role} using (${capability_row});
create policy programme_entry_add on exercises.programme_entry for insert to ${app_role} with check (${added_capability_change_force});
create policy programme_entry_change on exercises.programme_entry for update to ${app_role} using (${capability_change_force});
grant select, insert on exercises.programme_entry to ${app_role};
grant update (recorded_to, superseded_by) on exercises.programme_entry to ${app_role};
create index on exercises.programme_entry (lower(name), force_id, code) where recorded_to = 'infinity';
