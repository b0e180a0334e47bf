-- The words by which units are commanded.
create table equipment.word_of_command (
  like register.row including all,
  name text not null check (name <> ''),
  national_reference text not null,
  words text not null check (words <> ''),
  skill text not null,
  meaning text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('words-of-command/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger word_of_command_skill after insert on equipment.word_of_command referencing new table as added
  for each statement execute function register.codes_exist('skill', 'skill', 'code');
create unique index word_of_command_now on equipment.word_of_command (force_id, code, valid_from)
  where recorded_to = 'infinity';
create index word_of_command_before on equipment.word_of_command (force_id, code) where recorded_to < 'infinity';
alter table equipment.word_of_command enable row level security;
alter table equipment.word_of_command force row level security;
create policy word_of_command_read on equipment.word_of_command for select to ${app_role} using (${capability_row});
create policy word_of_command_add on equipment.word_of_command for insert to ${app_role}
  with check (${added_capability_change_force});
create policy word_of_command_change on equipment.word_of_command for update to ${app_role}
  using (${capability_change_force});
grant select, insert on equipment.word_of_command to ${app_role};
grant update (recorded_to, superseded_by) on equipment.word_of_command to ${app_role};
