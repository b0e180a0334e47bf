-- Campaigns, and what each force says in them of each threat. A draft is the force's own: coordinators and inspectors
-- see what is submitted and how far it is, never what is being typed. What is signed never changes; a correction is a
-- new version beside it.
create table assessment.campaign (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{1,99}$'),
  title text not null check (title <> ''),
  cycle text not null check (cycle in ('quarterly', 'annual', 'inspection')),
  edition text not null,
  scope text not null check (scope <> ''),
  forces text[] not null check (cardinality(forces) > 0),
  opened_on date not null,
  due date not null,
  previous text references assessment.campaign,
  opened_by text not null,
  opened_post text not null,
  closed_at timestamptz not null default 'infinity',
  closed_by text not null default '',
  check (due >= opened_on),
  check (previous <> code)
);
comment on column assessment.campaign.scope is 'a force, a grouping of forces, or england-and-wales';
comment on column assessment.campaign.previous is 'what it is compared with; null: the first of its kind';
alter table assessment.campaign enable row level security;
alter table assessment.campaign force row level security;
create policy campaign_read on assessment.campaign for select to ${app_role}
  using (forces && (select string_to_array(current_setting('muster.assessment_forces', true), ',')));
create policy campaign_open on assessment.campaign for insert to ${app_role}
  with check (forces <@ string_to_array(current_setting('muster.campaign_forces', true), ','));
create policy campaign_close on assessment.campaign for update to ${app_role}
  using (forces <@ (select string_to_array(current_setting('muster.campaign_forces', true), ',')));
grant select, insert, update (closed_at, closed_by) on assessment.campaign to ${app_role};

create table assessment.assessment (
  force_id text not null references reference.force,
  campaign text not null references assessment.campaign,
  threat text not null check (threat <> ''),
  version integer not null check (version > 0),
  state text not null check (state in ('open', 'submitted', 'challenged', 'agreed', 'signed')),
  framework text not null check (framework <> ''),
  framework_version integer not null check (framework_version > 0),
  delegate text not null default '',
  delegate_post text not null default '',
  due date not null,
  questions integer not null check (questions >= 0),
  answered integer not null default 0 check (answered >= 0),
  submissions integer not null default 0 check (submissions >= 0),
  authors text[] not null default '{}',
  submitted_by text not null default '',
  submitted_post text not null default '',
  submitted_at timestamptz not null default 'infinity',
  reviewed_by text not null default '',
  reviewed_post text not null default '',
  reviewed_at timestamptz not null default 'infinity',
  signed_by text not null default '',
  signed_name text not null default '',
  signed_post text not null default '',
  signed_at timestamptz not null default 'infinity',
  declaration text not null default '',
  digest text not null default '',
  marking reference.marking not null default 'OFFICIAL-SENSITIVE',
  primary key (force_id, campaign, threat, version),
  check (state = 'open' or submissions > 0),
  check (not reviewed_by = any (authors)),
  check (not signed_by = any (authors)),
  check ((state = 'signed') = (signed_by <> '' and signed_name <> '' and declaration <> ''
    and digest ~ '^[0-9a-f]{64}$' and isfinite(signed_at)))
);
comment on column assessment.assessment.authors is 'who answered any of it: none of them reviews or signs it';
create index assessment_campaign on assessment.assessment (campaign);
create index assessment_delegate on assessment.assessment (delegate) where delegate <> '' and state <> 'signed';

-- What is answered to one question, as it was typed, in every version of it.
create table assessment.answer (
  force_id text not null references reference.force,
  campaign text not null,
  threat text not null,
  version integer not null,
  question text not null check (question <> ''),
  revision integer not null check (revision > 0),
  yes_no text not null check (yes_no in ('', 'yes', 'no')),
  rating text not null check (rating in ('', '0', '1', '2', '3', '4')),
  target text not null,
  estimate text not null,
  reasons text not null,
  confidence text not null check (confidence in ('', 'low', 'medium', 'high')),
  sources text[] not null check (sources <@ array['operational-experience', 'testing-and-exercising',
    'table-top-learning', 'doctrine-review', 'stra', 'professional-judgement']),
  inherited text not null,
  explanation text not null,
  document text not null,
  by_account text not null,
  by_post text not null,
  recorded_at timestamptz not null,
  submitted boolean not null default false,
  marking reference.marking not null default 'OFFICIAL-SENSITIVE',
  primary key (force_id, campaign, threat, version, question, revision),
  foreign key (force_id, campaign, threat, version) references assessment.assessment
);
comment on column assessment.answer.inherited is 'what the regional unit supplies; it never changes the answer';
comment on column assessment.answer.explanation is 'why the rating and the indicator differ';
comment on column assessment.answer.submitted is 'true when it went out to the reviewer; others than the force see no other';

-- The value of an indicator as it stood when the assessment was submitted.
create table assessment.fact (
  force_id text not null references reference.force,
  campaign text not null,
  threat text not null,
  version integer not null,
  submission integer not null check (submission > 0),
  indicator text not null check (indicator <> ''),
  title text not null,
  unit text not null,
  value text not null check (value ~ '^(-?[0-9]+([.][0-9]+)?)?$'),
  why_none text not null,
  as_at date not null,
  href text not null,
  frozen_at timestamptz not null,
  primary key (force_id, campaign, threat, version, submission, indicator),
  foreign key (force_id, campaign, threat, version) references assessment.assessment,
  check ((value = '') = (why_none <> ''))
);

-- What the reviewer challenges, point by point, and what is replied: turn 1 is the challenge.
create table assessment.remark (
  force_id text not null references reference.force,
  campaign text not null,
  threat text not null,
  version integer not null,
  point integer not null check (point > 0),
  turn integer not null check (turn > 0),
  question text not null,
  words text not null check (words <> ''),
  by_account text not null,
  by_post text not null,
  said_at timestamptz not null,
  primary key (force_id, campaign, threat, version, point, turn),
  foreign key (force_id, campaign, threat, version) references assessment.assessment
);

-- One cell of the grid: what the answers of one C at one level come to, as the force sees its draft and as it was
-- submitted. A summary, so that the national grid reads a few thousand rows and not all answers.
create table assessment.cell (
  force_id text not null references reference.force,
  campaign text not null references assessment.campaign,
  threat text not null,
  c text not null,
  level text not null,
  shown text not null check (shown in ('draft', 'submitted')),
  rating smallint not null check (rating between -1 and 4),
  confidence smallint not null check (confidence between 0 and 3),
  disagreeing integer not null check (disagreeing >= 0),
  answered integer not null check (answered >= 0),
  questions integer not null check (questions > 0 and questions >= answered),
  primary key (force_id, campaign, threat, c, level, shown)
);
comment on column assessment.cell.rating is '-1: nothing is answered';
comment on column assessment.cell.confidence is '0: not said; 1 low, 2 medium, 3 high';
create index cell_campaign on assessment.cell (campaign, shown);

alter table assessment.assessment enable row level security;
alter table assessment.assessment force row level security;
alter table assessment.answer enable row level security;
alter table assessment.answer force row level security;
alter table assessment.fact enable row level security;
alter table assessment.fact force row level security;
alter table assessment.remark enable row level security;
alter table assessment.remark force row level security;
alter table assessment.cell enable row level security;
alter table assessment.cell force row level security;

create policy assessment_read on assessment.assessment for select to ${app_role}
  using (${assessment_force} and (submissions > 0 or ${assessment_answer_force} or ${assessment_review_force}
    or ${assessment_sign_force} or ${campaign_force}));
create policy assessment_marked on assessment.assessment as restrictive for select to ${app_role} using (${marked});
create policy assessment_open on assessment.assessment for insert to ${app_role}
  with check (${added_campaign_force} or version > 1 and ${added_assessment_answer_force});
create policy assessment_change on assessment.assessment for update to ${app_role}
  using (${assessment_answer_force} or ${assessment_review_force} or ${assessment_sign_force} or ${campaign_force});
create policy answer_read on assessment.answer for select to ${app_role}
  using (${assessment_force} and (submitted or ${assessment_answer_force} or ${assessment_sign_force}));
create policy answer_marked on assessment.answer as restrictive for select to ${app_role} using (${marked});
create policy answer_add on assessment.answer for insert to ${app_role} with check (${added_assessment_answer_force});
create policy answer_submit on assessment.answer for update to ${app_role} using (${assessment_answer_force});
create policy fact_read on assessment.fact for select to ${app_role} using (${assessment_force});
create policy fact_add on assessment.fact for insert to ${app_role} with check (${added_assessment_answer_force});
create policy remark_read on assessment.remark for select to ${app_role} using (${assessment_force});
create policy remark_add on assessment.remark for insert to ${app_role}
  with check (turn = 1 and (${added_assessment_review_force} or ${added_assessment_sign_force})
    or turn > 1 and (${added_assessment_answer_force} or ${added_assessment_review_force}));
create policy cell_read on assessment.cell for select to ${app_role}
  using (${assessment_force} and (shown = 'submitted' or ${assessment_answer_force} or ${assessment_sign_force}));
create policy cell_add on assessment.cell for insert to ${app_role} with check (${added_assessment_answer_force});
create policy cell_change on assessment.cell for update to ${app_role} using (${assessment_answer_force});

grant usage on schema assessment to ${app_role};
grant select, insert on assessment.assessment, assessment.answer, assessment.fact, assessment.remark, assessment.cell
  to ${app_role};
grant update (state, delegate, delegate_post, due, answered, submissions, authors, submitted_by, submitted_post, submitted_at,
  reviewed_by, reviewed_post, reviewed_at, signed_by, signed_name, signed_post, signed_at, declaration, digest)
  on assessment.assessment to ${app_role};
grant update (submitted) on assessment.answer to ${app_role};
grant update (rating, confidence, disagreeing, answered, questions) on assessment.cell to ${app_role};

-- What is signed stays as it was signed, whoever asks.
create function assessment.signed_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'signed' then
    raise exception 'assessment (%, %, %, version %) is signed', old.force_id, old.campaign, old.threat, old.version;
  end if;
  return new;
end $$;
create trigger assessment_signed before update on assessment.assessment
  for each row execute function assessment.signed_stays();

create function assessment.only_while_unsigned() returns trigger language plpgsql as $$
declare
  found record;
begin
  select a.force_id, a.campaign, a.threat, a.version into found from added n join assessment.assessment a
    using (force_id, campaign, threat, version) where a.state = 'signed' limit 1;
  if found.force_id is not null then
    raise exception 'assessment (%, %, %, version %) is signed',
      found.force_id, found.campaign, found.threat, found.version;
  end if;
  return null;
end $$;
create trigger answer_added_unsigned after insert on assessment.answer referencing new table as added
  for each statement execute function assessment.only_while_unsigned();
create trigger answer_changed_unsigned after update on assessment.answer referencing new table as added
  for each statement execute function assessment.only_while_unsigned();
create trigger fact_unsigned after insert on assessment.fact referencing new table as added
  for each statement execute function assessment.only_while_unsigned();
create trigger remark_unsigned after insert on assessment.remark referencing new table as added
  for each statement execute function assessment.only_while_unsigned();
