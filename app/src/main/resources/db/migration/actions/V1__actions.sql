-- Who does what by when. The table has the columns of register.row, its own, and its identity in register.entry.
-- Text that was not given is empty.

create table actions.action (
  like register.row including all,
  name text not null check (name <> ''),
  owner text not null check (owner <> ''),
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  asked_by text not null,
  asked_by_ref text generated always as (nullif(asked_by, '')) stored,
  asked_by_other text not null,
  asked_on text not null,
  asked_on_sort date generated always as (register.first_day(asked_on)) stored,
  due text not null,
  due_sort date generated always as (register.first_day(due)) stored,
  state text not null
    check (state in ('open', 'in-progress', 'completed', 'withdrawn')),
  progress text not null,
  evidence text not null,
  completed_on text not null,
  completed_on_sort date generated always as (register.first_day(completed_on)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('actions/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry,
  foreign key (force_id, asked_by_ref) references register.entry
);
create trigger action_threats after insert on actions.action referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index action_now on actions.action (force_id, code, valid_from) where recorded_to = 'infinity';
create index action_before on actions.action (force_id, code) where recorded_to < 'infinity';
alter table actions.action enable row level security;
alter table actions.action force row level security;
create policy action_read on actions.action for select to ${app_role} using (${capability_row});
create policy action_add on actions.action for insert to ${app_role} with check (${added_capability_change_force});
create policy action_change on actions.action for update to ${app_role} using (${capability_change_force});
grant select, insert on actions.action to ${app_role};
grant update (recorded_to, superseded_by) on actions.action to ${app_role};

grant usage on schema actions to ${app_role};
