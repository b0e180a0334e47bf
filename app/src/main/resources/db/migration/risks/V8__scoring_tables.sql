-- What a force sets in a scoring table for itself: the whole table in each version, which holds from its day until a
-- later one. Versions are added and none is changed; one without content takes Muster's table again.
create table risks.scoring_table (
  force_id text not null references reference.force,
  table_code text not null
    check (table_code in ('tactical', 'thematic', 'staffordshire', 'wiltshire', 'national')),
  version integer not null check (version > 0),
  holds_from date not null,
  content text not null check (length(content) <= 20000),
  source text not null check (source <> ''),
  kept_by text not null check (kept_by <> ''),
  recorded_from timestamptz not null,
  primary key (force_id, table_code, version)
);
alter table risks.scoring_table enable row level security;
alter table risks.scoring_table force row level security;
create policy scoring_table_read on risks.scoring_table for select to ${app_role} using (${risk_force});
create policy scoring_table_add on risks.scoring_table for insert to ${app_role}
  with check (${added_risk_change_force});
grant select, insert on risks.scoring_table to ${app_role};
