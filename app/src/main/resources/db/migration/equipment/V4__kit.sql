-- Kit, its standards, checks and contracts. Each table has the columns of register.row, its own, and its identity in
-- register.entry. Text that was not given is empty, a day that was not given is infinity.

create table equipment.kit_standard (
  like register.row including all,
  name text not null check (name <> ''),
  covers text not null check (covers in ('vehicle', 'kit')),
  vehicle_kind text not null,
  category text not null check (category in (
    'public-order', 'personal-protection', 'cbrn', 'firearms', 'search', 'medical', 'communications', 'surveillance', 'command', 'other')),
  national_reference text not null,
  set_by text not null,
  issued text not null,
  issued_sort date generated always as (register.first_day(issued)) stored,
  check_every text not null,
  check_every_sort numeric generated always as (register.number(check_every)) stored,
  next_review date not null,
  notes text not null,
  source text not null,
  ref text generated always as ('kit-standards/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger kit_standard_vehicle_kind after insert on equipment.kit_standard referencing new table as added
  for each statement execute function register.codes_exist('vehicle_kind', 'vehicle_kind', 'code');
create unique index kit_standard_now on equipment.kit_standard (force_id, code, valid_from) where recorded_to = 'infinity';
create index kit_standard_before on equipment.kit_standard (force_id, code) where recorded_to < 'infinity';
alter table equipment.kit_standard enable row level security;
alter table equipment.kit_standard force row level security;
create policy kit_standard_read on equipment.kit_standard for select to ${app_role} using (${equipment_row});
create policy kit_standard_add on equipment.kit_standard for insert to ${app_role} with check (${added_equipment_change_force});
create policy kit_standard_change on equipment.kit_standard for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.kit_standard to ${app_role};
grant update (recorded_to, superseded_by) on equipment.kit_standard to ${app_role};

create table equipment.standard_item (
  like register.row including all,
  name text not null check (name <> ''),
  standard text not null check (standard <> ''),
  standard_ref text generated always as ('kit-standards/' || nullif(standard, '')) stored,
  place text not null,
  place_sort numeric generated always as (register.number(place)) stored,
  quantity text not null,
  quantity_sort numeric generated always as (register.number(quantity)) stored,
  tests text not null check (tests in ('present', 'works')),
  look_for text not null,
  notes text not null,
  ref text generated always as ('standard-items/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, standard_ref) references register.entry
);
create unique index standard_item_now on equipment.standard_item (force_id, code, valid_from) where recorded_to = 'infinity';
create index standard_item_before on equipment.standard_item (force_id, code) where recorded_to < 'infinity';
alter table equipment.standard_item enable row level security;
alter table equipment.standard_item force row level security;
create policy standard_item_read on equipment.standard_item for select to ${app_role} using (${equipment_row});
create policy standard_item_add on equipment.standard_item for insert to ${app_role} with check (${added_equipment_change_force});
create policy standard_item_change on equipment.standard_item for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.standard_item to ${app_role};
grant update (recorded_to, superseded_by) on equipment.standard_item to ${app_role};

create table equipment.kit (
  like register.row including all,
  name text not null check (name <> ''),
  category text not null check (category in (
    'public-order', 'personal-protection', 'cbrn', 'firearms', 'search', 'medical', 'communications', 'surveillance', 'command', 'other')),
  standard text not null,
  standard_ref text generated always as ('kit-standards/' || nullif(standard, '')) stored,
  count text not null,
  count_sort numeric generated always as (register.number(count)) stored,
  serial text not null,
  vehicle text not null,
  base text not null,
  issued_by text not null,
  in_service_on text not null,
  in_service_on_sort date generated always as (register.first_day(in_service_on)) stored,
  age text not null,
  age_sort numeric generated always as (register.number(age)) stored,
  check_rhythm text not null,
  checked_how text not null,
  replacement_due date not null,
  replacement_plan text not null,
  replacement_led_by text not null,
  national_replacement text not null,
  national_replacement_sort date generated always as (register.first_day(national_replacement)) stored,
  same_as_others text not null check (same_as_others in ('', 'consistent', 'differs', 'part')),
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('kit/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, standard_ref) references register.entry
);
create trigger kit_threats after insert on equipment.kit referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index kit_now on equipment.kit (force_id, code, valid_from) where recorded_to = 'infinity';
create index kit_before on equipment.kit (force_id, code) where recorded_to < 'infinity';
alter table equipment.kit enable row level security;
alter table equipment.kit force row level security;
create policy kit_read on equipment.kit for select to ${app_role} using (${equipment_row});
create policy kit_add on equipment.kit for insert to ${app_role} with check (${added_equipment_change_force});
create policy kit_change on equipment.kit for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.kit to ${app_role};
grant update (recorded_to, superseded_by) on equipment.kit to ${app_role};

create table equipment.equipment_check (
  like register.row including all,
  name text not null check (name <> ''),
  standard text not null,
  standard_ref text generated always as ('kit-standards/' || nullif(standard, '')) stored,
  vehicle text not null,
  kit text not null,
  kit_ref text generated always as ('kit/' || nullif(kit, '')) stored,
  checked_on text not null,
  checked_on_sort date generated always as (register.first_day(checked_on)) stored,
  checked_by text not null,
  result text not null check (result in ('pass', 'fail', 'part')),
  equipped text not null check (equipped in ('', 'pass', 'fail', 'not-looked-at')),
  works text not null check (works in ('', 'pass', 'fail', 'not-looked-at')),
  passed text not null,
  passed_sort numeric generated always as (register.number(passed)) stored,
  failed text not null,
  failed_sort numeric generated always as (register.number(failed)) stored,
  not_looked_at text not null,
  not_looked_at_sort numeric generated always as (register.number(not_looked_at)) stored,
  next_check date not null,
  notes text not null,
  source text not null,
  ref text generated always as ('equipment-checks/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, standard_ref) references register.entry,
  foreign key (force_id, kit_ref) references register.entry
);
create unique index equipment_check_now on equipment.equipment_check (force_id, code, valid_from) where recorded_to = 'infinity';
create index equipment_check_before on equipment.equipment_check (force_id, code) where recorded_to < 'infinity';
alter table equipment.equipment_check enable row level security;
alter table equipment.equipment_check force row level security;
create policy equipment_check_read on equipment.equipment_check for select to ${app_role} using (${equipment_row});
create policy equipment_check_add on equipment.equipment_check for insert to ${app_role} with check (${added_equipment_change_force});
create policy equipment_check_change on equipment.equipment_check for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.equipment_check to ${app_role};
grant update (recorded_to, superseded_by) on equipment.equipment_check to ${app_role};

create table equipment.contract (
  like register.row including all,
  name text not null check (name <> ''),
  supplier text not null,
  category text not null check (category in (
    'public-order', 'personal-protection', 'cbrn', 'firearms', 'search', 'medical', 'communications', 'surveillance', 'command', 'other')),
  standard text not null,
  standard_ref text generated always as ('kit-standards/' || nullif(standard, '')) stored,
  joint text not null check (joint in ('yes', 'no')),
  partners text not null,
  others text not null,
  lead_force text not null,
  value text not null,
  value_sort numeric generated always as (register.number(value)) stored,
  starts text not null,
  starts_sort date generated always as (register.first_day(starts)) stored,
  ends text not null,
  ends_sort date generated always as (register.first_day(ends)) stored,
  state text not null check (state in ('', 'in-place', 'planned', 'over')),
  next_review date not null,
  notes text not null,
  source text not null,
  ref text generated always as ('contracts/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, standard_ref) references register.entry
);
create trigger contract_partners after insert on equipment.contract referencing new table as added
  for each statement execute function register.codes_exist('partners', 'force', 'force_id');
create trigger contract_lead_force after insert on equipment.contract referencing new table as added
  for each statement execute function register.codes_exist('lead_force', 'force', 'force_id');
create unique index contract_now on equipment.contract (force_id, code, valid_from) where recorded_to = 'infinity';
create index contract_before on equipment.contract (force_id, code) where recorded_to < 'infinity';
alter table equipment.contract enable row level security;
alter table equipment.contract force row level security;
create policy contract_read on equipment.contract for select to ${app_role} using (${equipment_row});
create policy contract_add on equipment.contract for insert to ${app_role} with check (${added_equipment_change_force});
create policy contract_change on equipment.contract for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.contract to ${app_role};
grant update (recorded_to, superseded_by) on equipment.contract to ${app_role};

create table equipment.purchasing (
  like register.row including all,
  name text not null check (name <> ''),
  category text not null check (category in (
    'public-order', 'personal-protection', 'cbrn', 'firearms', 'search', 'medical', 'communications', 'surveillance', 'command', 'other')),
  covers text not null,
  standards_set_by text not null,
  joint_share text not null,
  joint_share_sort numeric generated always as (register.number(joint_share)) stored,
  with_whom text not null,
  state text not null,
  same_as_others text not null check (same_as_others in ('', 'consistent', 'differs', 'part')),
  stated_on text not null,
  stated_on_sort date generated always as (register.first_day(stated_on)) stored,
  next_review date not null,
  notes text not null,
  source text not null,
  ref text generated always as ('purchasing/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create unique index purchasing_now on equipment.purchasing (force_id, code, valid_from) where recorded_to = 'infinity';
create index purchasing_before on equipment.purchasing (force_id, code) where recorded_to < 'infinity';
alter table equipment.purchasing enable row level security;
alter table equipment.purchasing force row level security;
create policy purchasing_read on equipment.purchasing for select to ${app_role} using (${equipment_row});
create policy purchasing_add on equipment.purchasing for insert to ${app_role} with check (${added_equipment_change_force});
create policy purchasing_change on equipment.purchasing for update to ${app_role} using (${equipment_change_force});
grant select, insert on equipment.purchasing to ${app_role};
grant update (recorded_to, superseded_by) on equipment.purchasing to ${app_role};
