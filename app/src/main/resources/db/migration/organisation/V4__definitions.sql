-- What a force means by a term of an edition of the requirement, beside the edition's own words.

create table organisation.definition (
  like register.row including all,
  name text not null check (name <> ''),
  wording text not null check (wording <> ''),
  edition text not null,
  stands_for text not null,
  adopted_on text not null,
  adopted_on_sort date generated always as (register.first_day(adopted_on)) stored,
  adopted_by text not null,
  owner text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('definitions/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry
);
create trigger definition_edition after insert on organisation.definition referencing new table as added
  for each statement execute function register.codes_exist('edition', 'edition', 'code');
create trigger definition_threats after insert on organisation.definition referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index definition_now on organisation.definition (force_id, code, valid_from) where recorded_to = 'infinity';
create index definition_before on organisation.definition (force_id, code) where recorded_to < 'infinity';
alter table organisation.definition enable row level security;
alter table organisation.definition force row level security;
create policy definition_read on organisation.definition for select to ${app_role} using (${capability_row});
create policy definition_add on organisation.definition for insert to ${app_role} with check (${added_capability_change_force});
create policy definition_change on organisation.definition for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.definition to ${app_role};
grant update (recorded_to, superseded_by) on organisation.definition to ${app_role};

-- Its lists are in the order of titles, as those of the other registers of the organisation.
create index on organisation.definition (lower(name), force_id, code) where recorded_to = 'infinity';
