-- What several inspectors judged of the same thing, made one by somebody who judged none of it. The inspectorate alone
-- reads it.
create table inspection.moderation (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  judgement text not null check (judgement <> ''),
  judgement_ref text generated always as ('judgements/' || nullif(judgement, '')) stored,
  step text not null check (step in ('0', '1', '2', '3', '4')),
  reasons text not null check (reasons <> ''),
  moderated_by text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('moderations/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry,
  foreign key (force_id, judgement_ref) references register.entry
);
create trigger moderation_threats after insert on inspection.moderation referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index moderation_now on inspection.moderation (force_id, code, valid_from) where recorded_to = 'infinity';
create index moderation_before on inspection.moderation (force_id, code) where recorded_to < 'infinity';
create index on inspection.moderation (lower(name), force_id, code) where recorded_to = 'infinity';
alter table inspection.moderation enable row level security;
alter table inspection.moderation force row level security;
create policy moderation_read on inspection.moderation for select to ${app_role}
  using (${inspection_row} and ${inspection_change_force});
create policy moderation_add on inspection.moderation for insert to ${app_role}
  with check (${added_inspection_change_force});
create policy moderation_change on inspection.moderation for update to ${app_role} using (${inspection_change_force});
create policy moderation_remit on inspection.moderation as restrictive to ${app_role}
  using (${whole_remit} or threats = '' or string_to_array(threats, ';') && ${remit});
grant select, insert on inspection.moderation to ${app_role};
grant update (recorded_to, superseded_by) on inspection.moderation to ${app_role};

-- Whether two judgements are of the same thing: the same criterion, or without one the same threats, C and level.
create function inspection.same_thing(one inspection.judgement, other inspection.judgement) returns boolean
  language sql immutable parallel safe as $$
  select one.force_id = other.force_id and one.inspection = other.inspection
    and one.criterion = other.criterion
    and (one.criterion <> '' or (one.threats, one.four_c, one.level) = (other.threats, other.four_c, other.level)
      and one.threats || one.four_c || one.level <> '')
$$;
