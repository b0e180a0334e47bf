-- How a force's documents look: its own templates, and its logo. Each version stays; the newest rules, and an empty one
-- takes back what was before.
create table reports.template (
  force_id text not null references reference.force,
  kind text not null check (kind <> ''),
  version integer not null check (version > 0),
  words text not null check (length(words) <= 100000),
  kept_by text not null check (kept_by <> ''),
  kept_at timestamptz not null,
  primary key (force_id, kind, version)
);
create table reports.logo (
  force_id text not null references reference.force,
  version integer not null check (version > 0),
  picture bytea not null check (octet_length(picture) <= 1048576),
  width integer not null check (width between 0 and 320),
  height integer not null check (height between 0 and 160),
  alternative text not null,
  kept_by text not null check (kept_by <> ''),
  kept_at timestamptz not null,
  primary key (force_id, version),
  check ((octet_length(picture) = 0) = (alternative = ''))
);
alter table reports.template enable row level security;
alter table reports.template force row level security;
alter table reports.logo enable row level security;
alter table reports.logo force row level security;
create policy template_read on reports.template for select to ${app_role} using (${capability_force});
create policy template_add on reports.template for insert to ${app_role} with check (${added_campaign_force});
create policy logo_read on reports.logo for select to ${app_role} using (${capability_force});
create policy logo_add on reports.logo for insert to ${app_role} with check (${added_campaign_force});
grant usage on schema reports to ${app_role};
grant select, insert on reports.template, reports.logo to ${app_role};
