-- What a force holds an indicator to. A threshold holds from a day until a later one; a correction for the same
-- day supersedes what was recorded before and deletes nothing. Without a bound there is no threshold any more.
create table assessment.threshold (
  force_id text not null references reference.force,
  indicator text not null check (indicator <> ''),
  bound text not null check (bound in ('at-least', 'at-most', 'none')),
  value numeric not null,
  holds_from date not null,
  why text not null check (why <> ''),
  set_by text not null check (set_by <> ''),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  check (recorded_to > recorded_from)
);
create unique index threshold_now on assessment.threshold (force_id, indicator, holds_from)
  where recorded_to = 'infinity';
create index threshold_before on assessment.threshold (force_id, indicator) where recorded_to < 'infinity';
alter table assessment.threshold enable row level security;
alter table assessment.threshold force row level security;
create policy threshold_read on assessment.threshold for select to ${app_role} using (${capability_force});
create policy threshold_add on assessment.threshold for insert to ${app_role} with check (${added_campaign_force});
create policy threshold_change on assessment.threshold for update to ${app_role} using (${campaign_force});
grant select, insert on assessment.threshold to ${app_role};
grant update (recorded_to) on assessment.threshold to ${app_role};
