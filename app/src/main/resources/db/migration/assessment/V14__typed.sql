-- What somebody has typed for a question and not saved: kept for that account alone, until it is saved, thrown away or
-- thirty days old. It is no draft: nothing is counted from it and nobody else reads it.
create table assessment.typed (
  force_id text not null references reference.force,
  campaign text not null,
  threat text not null,
  version integer not null,
  question text not null check (question <> ''),
  account text not null check (account <> ''),
  based_on integer not null check (based_on >= 0),
  fields text not null check (length(fields) between 2 and 300000),
  tab text not null default '' check (length(tab) <= 40),
  typed_at timestamptz not null,
  marking reference.marking not null default 'OFFICIAL-SENSITIVE',
  primary key (force_id, account, campaign, threat, version, question),
  foreign key (force_id, campaign, threat, version) references assessment.assessment
);
comment on column assessment.typed.based_on is 'the version of the answer that the form showed; 0: none';
comment on column assessment.typed.fields is 'the fields of the form, JSON';
comment on column assessment.typed.tab is 'which window of the browser it was typed in';
create index typed_at on assessment.typed (typed_at);
alter table assessment.typed enable row level security;
alter table assessment.typed force row level security;
create policy typed_own on assessment.typed to ${app_role}
  using (account = (select current_setting('muster.account', true)) and ${assessment_answer_force});
create policy typed_of_its_lead on assessment.typed as restrictive to ${app_role}
  using (coalesce((select current_setting('muster.leads_on', true)), '') in ('', threat));
create policy typed_marked on assessment.typed as restrictive for select to ${app_role} using (${marked});
create policy typed_old on assessment.typed for select to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:typed' and typed_at < now() - interval '30 days');
create policy typed_forget on assessment.typed for delete to ${app_role}
  using ((select current_setting('muster.account', true)) = 'muster:typed' and typed_at < now() - interval '30 days');
grant select, insert, update, delete on assessment.typed to ${app_role};
