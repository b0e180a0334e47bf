-- The vehicles register. Kind and base are true from valid_from to valid_to; the service dates bound the whole.
create table equipment.vehicle (
  force_id text not null references reference.force,
  vehicle_id text not null,
  kind text not null references reference.vehicle_kind,
  base text not null,
  in_service_on date not null,
  out_of_service_on date not null,
  valid_from date not null,
  valid_to date not null,
  check (valid_to >= valid_from),
  check (out_of_service_on >= in_service_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index vehicle_now on equipment.vehicle (force_id, vehicle_id, valid_from) where recorded_to = 'infinity';
create index vehicle_before on equipment.vehicle (force_id, vehicle_id) where recorded_to < 'infinity';

create table equipment.register_state (
  force_id text not null references reference.force,
  register text not null,
  version bigint not null,
  changed_at timestamptz not null,
  feed_as_at date not null,
  primary key (force_id, register)
);

alter table equipment.vehicle enable row level security;
alter table equipment.vehicle force row level security;
create policy vehicle_read on equipment.vehicle for select to ${app_role} using (${people_force});
create policy vehicle_add on equipment.vehicle for insert to ${app_role} with check (${added_force});
create policy vehicle_change on equipment.vehicle for update to ${app_role} using (${change_force});

alter table equipment.register_state enable row level security;
alter table equipment.register_state force row level security;
create policy register_state_read on equipment.register_state for select to ${app_role}
  using (${people_force} or ${count_force});
create policy register_state_add on equipment.register_state for insert to ${app_role} with check (${added_force});
create policy register_state_change on equipment.register_state for update to ${app_role} using (${change_force});

grant usage on schema equipment to ${app_role};
grant select, insert on equipment.vehicle, equipment.register_state to ${app_role};
grant update (recorded_to, superseded_by) on equipment.vehicle to ${app_role};
grant update (version, changed_at, feed_as_at) on equipment.register_state to ${app_role};
