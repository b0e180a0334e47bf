-- A person who went from one force to another: the link is kept on both sides, each under its own force, so
-- that neither side reads a row of the other.
create table workforce.transfer (
  force_id text not null,
  person_id text not null,
  way text not null check (way in ('left', 'came')),
  other_force text not null references reference.force,
  other_person text not null,
  first_day date not null,
  at timestamptz not null,
  account text not null,
  import_id bigint not null,
  primary key (force_id, person_id, way, first_day),
  foreign key (force_id, person_id) references workforce.person,
  check (other_force <> force_id)
);
comment on column workforce.transfer.import_id is 'the import that ended or began the service on this side';

alter table workforce.transfer enable row level security;
alter table workforce.transfer force row level security;
create policy transfer_read on workforce.transfer for select to ${app_role} using (${people_force});
create policy transfer_add on workforce.transfer for insert to ${app_role}
  with check (${added_force} and account = current_setting('muster.account', true));

grant select, insert on workforce.transfer to ${app_role};
