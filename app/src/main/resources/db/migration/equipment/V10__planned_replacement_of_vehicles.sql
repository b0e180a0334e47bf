-- When a vehicle is planned to be replaced, and why.
create table equipment.vehicle_replacement (
  like register.row including all,
  name text not null check (name <> ''),
  vehicle text not null check (vehicle <> ''),
  planned_for text not null check (planned_for <> ''),
  planned_for_sort date generated always as (register.first_day(planned_for)) stored,
  reason text not null check (reason in ('age', 'mileage', 'condition', 'damage', 'standard', 'other')),
  state text not null check (state in ('planned', 'ordered', 'replaced', 'given-up')),
  replaced_by text not null,
  cost text not null,
  cost_sort numeric generated always as (register.number(cost)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('vehicle-replacements/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create unique index vehicle_replacement_now on equipment.vehicle_replacement (force_id, code, valid_from)
  where recorded_to = 'infinity';
create index vehicle_replacement_before on equipment.vehicle_replacement (force_id, code) where recorded_to < 'infinity';
create index on equipment.vehicle_replacement (lower(name), force_id, code) where recorded_to = 'infinity';
select register.index_order('equipment.vehicle_replacement', 'planned_for', 'cost');
alter table equipment.vehicle_replacement enable row level security;
alter table equipment.vehicle_replacement force row level security;
create policy vehicle_replacement_read on equipment.vehicle_replacement for select to ${app_role} using (${equipment_row});
create policy vehicle_replacement_add on equipment.vehicle_replacement for insert to ${app_role}
  with check (${added_equipment_change_force});
create policy vehicle_replacement_change on equipment.vehicle_replacement for update to ${app_role}
  using (${equipment_change_force});
grant select, insert on equipment.vehicle_replacement to ${app_role};
grant update (recorded_to, superseded_by) on equipment.vehicle_replacement to ${app_role};
