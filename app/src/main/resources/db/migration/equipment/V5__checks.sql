-- What was found at each line of a check, and the photographs taken. Both are never changed, and both are seen by
-- whoever sees the check: its row policy, with its marking, decides. A photograph is what Muster drew afresh, a few
-- hundred kilobytes, and so one row.
create table equipment.check_line (
  force_id text not null references reference.force,
  check_code text not null,
  check_code_ref text generated always as ('equipment-checks/' || check_code) stored,
  line integer not null check (line > 0),
  item text not null,
  tests text not null check (tests in ('present', 'works')),
  finding text not null check (finding in ('pass', 'fail', 'not-looked-at')),
  note text not null,
  primary key (force_id, check_code, line),
  foreign key (force_id, check_code_ref) references register.entry
);
create table equipment.check_photograph (
  force_id text not null references reference.force,
  check_code text not null,
  check_code_ref text generated always as ('equipment-checks/' || check_code) stored,
  number integer not null check (number > 0),
  line integer not null check (line >= 0),
  width integer not null,
  height integer not null,
  jpeg bytea not null check (octet_length(jpeg) < 4000000),
  primary key (force_id, check_code, number),
  foreign key (force_id, check_code_ref) references register.entry
);
comment on column equipment.check_photograph.line is 'the line that it shows; 0: the whole';

alter table equipment.check_line enable row level security;
alter table equipment.check_line force row level security;
create policy check_line_read on equipment.check_line for select to ${app_role}
  using (${equipment_force} and exists (select from equipment.equipment_check c
    where c.force_id = check_line.force_id and c.code = check_line.check_code and c.recorded_to = 'infinity'));
create policy check_line_add on equipment.check_line for insert to ${app_role} with check (${added_equipment_change_force});
alter table equipment.check_photograph enable row level security;
alter table equipment.check_photograph force row level security;
create policy check_photograph_read on equipment.check_photograph for select to ${app_role}
  using (${equipment_force} and exists (select from equipment.equipment_check c
    where c.force_id = check_photograph.force_id and c.code = check_photograph.check_code
      and c.recorded_to = 'infinity'));
create policy check_photograph_add on equipment.check_photograph for insert to ${app_role}
  with check (${added_equipment_change_force});
grant select, insert on equipment.check_line, equipment.check_photograph to ${app_role};
