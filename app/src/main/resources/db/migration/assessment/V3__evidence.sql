-- What proves answers. The item is an entry of the registers; its versions, their contents in rows of a megabyte, the
-- rows of a list frozen on a day, and which answers rest on it belong to it. Nothing of it is ever deleted.

create table assessment.evidence (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null check (type in ('file', 'view')),
  about text not null,
  owner text not null check (owner <> ''),
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  effective_on text not null,
  effective_on_sort date generated always as (register.first_day(effective_on)) stored,
  expires text not null,
  expires_sort date generated always as (register.first_day(expires)) stored,
  remind_on date not null,
  view_of text not null,
  view_narrowed text not null,
  state text not null check (state in ('kept', 'withdrawn')),
  withdrawn_on text not null,
  withdrawn_on_sort date generated always as (register.first_day(withdrawn_on)) stored,
  withdrawn_because text not null,
  four_cs text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('evidence/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry
);
create trigger evidence_four_cs after insert on assessment.evidence referencing new table as added
  for each statement execute function register.codes_exist('four_cs', 'term', 'code', 'four-cs');
create trigger evidence_threats after insert on assessment.evidence referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index evidence_now on assessment.evidence (force_id, code, valid_from) where recorded_to = 'infinity';
create index evidence_before on assessment.evidence (force_id, code) where recorded_to < 'infinity';
alter table assessment.evidence enable row level security;
alter table assessment.evidence force row level security;
create policy evidence_read on assessment.evidence for select to ${app_role} using (${assessment_row});
create policy evidence_add on assessment.evidence for insert to ${app_role} with check (${added_assessment_answer_force});
create policy evidence_change on assessment.evidence for update to ${app_role} using (${assessment_answer_force});
grant select, insert on assessment.evidence to ${app_role};
grant update (recorded_to, superseded_by) on assessment.evidence to ${app_role};

create table assessment.evidence_version (
  force_id text not null references reference.force,
  evidence text not null,
  evidence_ref text generated always as ('evidence/' || evidence) stored,
  version integer not null check (version > 0),
  file_name text not null check (file_name <> ''),
  media_type text not null check (media_type <> ''),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  given_sha256 text not null check (given_sha256 ~ '^[0-9a-f]{64}$'),
  effective_on text not null,
  note text not null,
  frozen_on date not null default 'infinity',
  rows integer not null default 0,
  added_at timestamptz not null default clock_timestamp(),
  added_by text not null default coalesce(current_setting('muster.account', true), ''),
  primary key (force_id, evidence, version),
  foreign key (force_id, evidence_ref) references register.entry
);
comment on column assessment.evidence_version.sha256 is 'of what is kept; given_sha256: of the file as it came';
comment on column assessment.evidence_version.frozen_on is 'the day of a list that was frozen; infinity: a file';
comment on column assessment.evidence_version.rows is 'how many entries the frozen list had';

create table assessment.evidence_part (
  force_id text not null,
  evidence text not null,
  version integer not null,
  part integer not null check (part > 0),
  content bytea not null check (octet_length(content) <= 1048576),
  primary key (force_id, evidence, version, part),
  foreign key (force_id, evidence, version) references assessment.evidence_version
);

create table assessment.evidence_row (
  force_id text not null,
  evidence text not null,
  version integer not null,
  line integer not null check (line > 0),
  entry text not null,
  primary key (force_id, evidence, version, line),
  foreign key (force_id, evidence, version) references assessment.evidence_version,
  foreign key (force_id, entry) references register.entry
);

create table assessment.evidence_use (
  force_id text not null,
  answer text not null check (answer <> ''),
  evidence text not null,
  version integer not null,
  used_at timestamptz not null default clock_timestamp(),
  used_by text not null default coalesce(current_setting('muster.account', true), ''),
  ended_at timestamptz not null default 'infinity',
  ended_by text not null default '',
  check ((ended_at = 'infinity') = (ended_by = '')),
  primary key (force_id, answer, evidence, used_at),
  foreign key (force_id, evidence, version) references assessment.evidence_version
);
create unique index evidence_use_now on assessment.evidence_use (force_id, answer, evidence) where ended_at = 'infinity';
create index evidence_use_of on assessment.evidence_use (force_id, evidence);

alter table assessment.evidence_version enable row level security;
alter table assessment.evidence_version force row level security;
create policy evidence_version_read on assessment.evidence_version for select to ${app_role}
  using (${assessment_force} and exists (select from assessment.evidence e
    where e.force_id = evidence_version.force_id and e.code = evidence_version.evidence and e.recorded_to = 'infinity'));
create policy evidence_version_add on assessment.evidence_version for insert to ${app_role} with check (${added_assessment_answer_force});
grant select, insert on assessment.evidence_version to ${app_role};
alter table assessment.evidence_part enable row level security;
alter table assessment.evidence_part force row level security;
create policy evidence_part_read on assessment.evidence_part for select to ${app_role}
  using (${assessment_force} and exists (select from assessment.evidence e
    where e.force_id = evidence_part.force_id and e.code = evidence_part.evidence and e.recorded_to = 'infinity'));
create policy evidence_part_add on assessment.evidence_part for insert to ${app_role} with check (${added_assessment_answer_force});
grant select, insert on assessment.evidence_part to ${app_role};
alter table assessment.evidence_row enable row level security;
alter table assessment.evidence_row force row level security;
create policy evidence_row_read on assessment.evidence_row for select to ${app_role}
  using (${assessment_force} and exists (select from assessment.evidence e
    where e.force_id = evidence_row.force_id and e.code = evidence_row.evidence and e.recorded_to = 'infinity'));
create policy evidence_row_add on assessment.evidence_row for insert to ${app_role} with check (${added_assessment_answer_force});
grant select, insert on assessment.evidence_row to ${app_role};
alter table assessment.evidence_use enable row level security;
alter table assessment.evidence_use force row level security;
create policy evidence_use_read on assessment.evidence_use for select to ${app_role}
  using (${assessment_force} and exists (select from assessment.evidence e
    where e.force_id = evidence_use.force_id and e.code = evidence_use.evidence and e.recorded_to = 'infinity'));
create policy evidence_use_add on assessment.evidence_use for insert to ${app_role} with check (${added_assessment_answer_force});
grant select, insert on assessment.evidence_use to ${app_role};
create policy evidence_use_end on assessment.evidence_use for update to ${app_role} using (${assessment_answer_force});
grant update (ended_at, ended_by) on assessment.evidence_use to ${app_role};

grant usage on schema assessment to ${app_role};
