-- The evidence that an answer rested on when it was submitted: the item, the version, its digest, and what it was called
-- that day. It stays as it was, whatever becomes of the item.
create table assessment.ground (
  force_id text not null references reference.force,
  campaign text not null,
  threat text not null,
  version integer not null,
  submission integer not null check (submission > 0),
  question text not null check (question <> ''),
  evidence text not null,
  evidence_version integer not null,
  name text not null check (name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  effective_on text not null,
  expires text not null,
  frozen_at timestamptz not null,
  marking reference.marking not null,
  primary key (force_id, campaign, threat, version, submission, question, evidence),
  foreign key (force_id, campaign, threat, version) references assessment.assessment,
  foreign key (force_id, evidence, evidence_version) references assessment.evidence_version
);
alter table assessment.ground enable row level security;
alter table assessment.ground force row level security;
create policy ground_read on assessment.ground for select to ${app_role} using (${assessment_force});
create policy ground_marked on assessment.ground as restrictive for select to ${app_role} using (${marked});
create policy ground_add on assessment.ground for insert to ${app_role} with check (${added_assessment_answer_force});
grant select, insert on assessment.ground to ${app_role};
create trigger ground_unsigned after insert on assessment.ground referencing new table as added
  for each statement execute function assessment.only_while_unsigned();
