-- One person on the books of two forces, as a regional unit has them: said by one of the forces about its own
-- person. Each force counts them; where forces are pooled they are counted once.
create table workforce.linked_person (
  force_id text not null,
  person_id text not null,
  other_force text not null references reference.force (force_id),
  other_person_id text not null,
  check (other_force <> force_id),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null)),
  foreign key (force_id, person_id) references workforce.person
);
create unique index linked_person_now on workforce.linked_person (force_id, person_id, other_force)
  where recorded_to = 'infinity';

alter table workforce.linked_person enable row level security;
alter table workforce.linked_person force row level security;
create policy linked_person_read on workforce.linked_person for select to ${app_role} using (${people_force});
create policy linked_person_add on workforce.linked_person for insert to ${app_role} with check (${added_force});
create policy linked_person_change on workforce.linked_person for update to ${app_role} using (${change_force});

grant select, insert on workforce.linked_person to ${app_role};
grant update (recorded_to, superseded_by) on workforce.linked_person to ${app_role};
