-- The organisation as it is. Each table has the columns of register.row, its own, and its identity in register.entry.
-- Text that was not given is empty, a day that was not given is infinity.

create table organisation.collaboration (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('', 'regional-unit', 'operational-support', 'training-centre', 'network', 'purchasing', 'other')),
  purpose text not null,
  lead_force text not null,
  lead text not null,
  funded_by text not null,
  staffed_by text not null,
  agreed_on text not null,
  agreed_on_sort date generated always as (register.first_day(agreed_on)) stored,
  ends_on text not null,
  ends_on_sort date generated always as (register.first_day(ends_on)) stored,
  development_plan text not null,
  development text not null
    check (development in ('', 'planned', 'agreed', 'under-way', 'complete')),
  developed_by text not null,
  guidance text not null,
  based_at text not null,
  forces text not null,
  forces_sort numeric generated always as (register.number(forces)) stored,
  sites text not null,
  sites_sort numeric generated always as (register.number(sites)) stored,
  next_review date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('collaborations/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger collaboration_lead_force after insert on organisation.collaboration referencing new table as added
  for each statement execute function register.codes_exist('lead_force', 'force', 'force_id');
create trigger collaboration_threats after insert on organisation.collaboration referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index collaboration_now on organisation.collaboration (force_id, code, valid_from) where recorded_to = 'infinity';
create index collaboration_before on organisation.collaboration (force_id, code) where recorded_to < 'infinity';
create table organisation.member (
  like register.row including all,
  name text not null check (name <> ''),
  collaboration text not null check (collaboration <> ''),
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  member text not null check (member <> ''),
  funding_share text not null,
  funding_share_sort numeric generated always as (register.number(funding_share)) stored,
  staffing_share text not null,
  staffing_share_sort numeric generated always as (register.number(staffing_share)) stored,
  people text not null,
  people_sort numeric generated always as (register.number(people)) stored,
  contribution text not null,
  contribution_sort numeric generated always as (register.number(contribution)) stored,
  supplies text not null,
  receives text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('members/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry
);
create trigger member_member after insert on organisation.member referencing new table as added
  for each statement execute function register.codes_exist('member', 'force', 'force_id');
create unique index member_now on organisation.member (force_id, code, valid_from) where recorded_to = 'infinity';
create index member_before on organisation.member (force_id, code) where recorded_to < 'infinity';
alter table organisation.member enable row level security;
alter table organisation.member force row level security;
create policy member_read on organisation.member for select to ${app_role} using (${capability_row}
    or member = any ((select string_to_array(current_setting('muster.capability_forces', true), ','))::text[])
      and marking = 'OFFICIAL');
create policy member_add on organisation.member for insert to ${app_role} with check (${added_capability_change_force});
create policy member_change on organisation.member for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.member to ${app_role};
grant update (recorded_to, superseded_by) on organisation.member to ${app_role};

alter table organisation.collaboration enable row level security;
alter table organisation.collaboration force row level security;
create policy collaboration_read on organisation.collaboration for select to ${app_role} using (${capability_row}
    or marking = 'OFFICIAL' and exists (select from organisation.member m
      where m.force_id = collaboration.force_id and m.collaboration = collaboration.code and m.recorded_to = 'infinity'
        and m.member = any ((select string_to_array(current_setting('muster.capability_forces', true), ','))::text[])));
create policy collaboration_add on organisation.collaboration for insert to ${app_role} with check (${added_capability_change_force});
create policy collaboration_change on organisation.collaboration for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.collaboration to ${app_role};
grant update (recorded_to, superseded_by) on organisation.collaboration to ${app_role};

create table organisation.partnership (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('forum', 'forum-group', 'safeguarding-board', 'safeguarding-hub', 'working-group', 'board', 'academia', 'industry', 'volunteers', 'airport', 'military', 'network', 'other')),
  parent text not null,
  parent_ref text generated always as ('partnerships/' || nullif(parent, '')) stored,
  purpose text not null,
  chair text not null,
  chair_body text not null,
  rhythm text not null,
  partners text not null,
  partners_sort numeric generated always as (register.number(partners)) stored,
  executive_groups text not null,
  executive_groups_sort numeric generated always as (register.number(executive_groups)) stored,
  delivery_groups text not null,
  delivery_groups_sort numeric generated always as (register.number(delivery_groups)) stored,
  standing_groups text not null,
  standing_groups_sort numeric generated always as (register.number(standing_groups)) stored,
  state text not null
    check (state in ('', 'exists', 'planned', 'none')),
  levels text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  next_review date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('partnerships/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, parent_ref) references register.entry
);
create trigger partnership_levels after insert on organisation.partnership referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger partnership_threats after insert on organisation.partnership referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index partnership_now on organisation.partnership (force_id, code, valid_from) where recorded_to = 'infinity';
create index partnership_before on organisation.partnership (force_id, code) where recorded_to < 'infinity';
alter table organisation.partnership enable row level security;
alter table organisation.partnership force row level security;
create policy partnership_read on organisation.partnership for select to ${app_role} using (${capability_row});
create policy partnership_add on organisation.partnership for insert to ${app_role} with check (${added_capability_change_force});
create policy partnership_change on organisation.partnership for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.partnership to ${app_role};
grant update (recorded_to, superseded_by) on organisation.partnership to ${app_role};

create table organisation.partner (
  like register.row including all,
  name text not null check (name <> ''),
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  type text not null
    check (type in ('police', 'fire', 'ambulance', 'local-authority', 'health', 'military', 'airport', 'government', 'professional-body', 'academia', 'industry', 'voluntary', 'other')),
  role text not null,
  funding_share text not null,
  funding_share_sort numeric generated always as (register.number(funding_share)) stored,
  pays_for text not null,
  contact text not null,
  partner_force text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('partners/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger partner_partner_force after insert on organisation.partner referencing new table as added
  for each statement execute function register.codes_exist('partner_force', 'force', 'force_id');
create unique index partner_now on organisation.partner (force_id, code, valid_from) where recorded_to = 'infinity';
create index partner_before on organisation.partner (force_id, code) where recorded_to < 'infinity';
alter table organisation.partner enable row level security;
alter table organisation.partner force row level security;
create policy partner_read on organisation.partner for select to ${app_role} using (${capability_row});
create policy partner_add on organisation.partner for insert to ${app_role} with check (${added_capability_change_force});
create policy partner_change on organisation.partner for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.partner to ${app_role};
grant update (recorded_to, superseded_by) on organisation.partner to ${app_role};

create table organisation.team (
  like register.row including all,
  name text not null check (name <> ''),
  short_name text not null,
  type text not null
    check (type in ('', 'unit', 'team', 'bureau', 'department', 'branch', 'centre', 'other')),
  parent text not null,
  parent_ref text generated always as ('teams/' || nullif(parent, '')) stored,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  remit text not null,
  mode text not null
    check (mode in ('', 'proactive', 'reactive', 'both')),
  levels text not null,
  hands_over_to text not null,
  hands_over_to_ref text generated always as ('teams/' || nullif(hands_over_to, '')) stored,
  hand_over_rule text not null,
  based_at text not null,
  demand text not null,
  demand_sort numeric generated always as (register.number(demand)) stored,
  demand_of text not null,
  demand_period text not null,
  demand_period_sort date generated always as (register.first_day(demand_period)) stored,
  people text not null,
  people_sort numeric generated always as (register.number(people)) stored,
  next_review date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('teams/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, parent_ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry,
  foreign key (force_id, hands_over_to_ref) references register.entry
);
create trigger team_levels after insert on organisation.team referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger team_threats after insert on organisation.team referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index team_now on organisation.team (force_id, code, valid_from) where recorded_to = 'infinity';
create index team_before on organisation.team (force_id, code) where recorded_to < 'infinity';
alter table organisation.team enable row level security;
alter table organisation.team force row level security;
create policy team_read on organisation.team for select to ${app_role} using (${capability_row});
create policy team_add on organisation.team for insert to ${app_role} with check (${added_capability_change_force});
create policy team_change on organisation.team for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.team to ${app_role};
grant update (recorded_to, superseded_by) on organisation.team to ${app_role};

create table organisation.facility (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('control-room', 'operations-room', 'command-centre', 'fallback', 'training-centre', 'mortuary', 'other')),
  place text not null,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  falls_back_to text not null,
  falls_back_to_ref text generated always as ('facilities/' || nullif(falls_back_to, '')) stored,
  capabilities text not null,
  availability text not null
    check (availability in ('', 'always', 'on-call', 'planned')),
  last_exercised text not null,
  last_exercised_sort date generated always as (register.first_day(last_exercised)) stored,
  next_exercise date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('facilities/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry,
  foreign key (force_id, falls_back_to_ref) references register.entry
);
create trigger facility_threats after insert on organisation.facility referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index facility_now on organisation.facility (force_id, code, valid_from) where recorded_to = 'infinity';
create index facility_before on organisation.facility (force_id, code) where recorded_to < 'infinity';
alter table organisation.facility enable row level security;
alter table organisation.facility force row level security;
create policy facility_read on organisation.facility for select to ${app_role} using (${capability_row});
create policy facility_add on organisation.facility for insert to ${app_role} with check (${added_capability_change_force});
create policy facility_change on organisation.facility for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.facility to ${app_role};
grant update (recorded_to, superseded_by) on organisation.facility to ${app_role};

create table organisation.lead (
  like register.row including all,
  name text not null check (name <> ''),
  leads text not null,
  level text not null
    check (level in ('', 'force', 'regional', 'national')),
  department text not null,
  rank text not null,
  post_force text not null,
  post_body text not null,
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  nominated text not null check (nominated in ('', 'yes', 'no')),
  task text not null,
  funded_by text not null,
  funders text not null,
  funders_sort numeric generated always as (register.number(funders)) stored,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('leads/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger lead_rank after insert on organisation.lead referencing new table as added
  for each statement execute function register.codes_exist('rank', 'rank', 'code');
create trigger lead_post_force after insert on organisation.lead referencing new table as added
  for each statement execute function register.codes_exist('post_force', 'force', 'force_id');
create trigger lead_threats after insert on organisation.lead referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index lead_now on organisation.lead (force_id, code, valid_from) where recorded_to = 'infinity';
create index lead_before on organisation.lead (force_id, code) where recorded_to < 'infinity';
alter table organisation.lead enable row level security;
alter table organisation.lead force row level security;
create policy lead_read on organisation.lead for select to ${app_role} using (${capability_row});
create policy lead_add on organisation.lead for insert to ${app_role} with check (${added_capability_change_force});
create policy lead_change on organisation.lead for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.lead to ${app_role};
grant update (recorded_to, superseded_by) on organisation.lead to ${app_role};

create table organisation.meeting (
  like register.row including all,
  name text not null check (name <> ''),
  rhythm text not null,
  attendees text not null,
  purpose text not null,
  chair text not null,
  method text not null,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  levels text not null,
  services text not null,
  services_sort numeric generated always as (register.number(services)) stored,
  next_on date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('meetings/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry
);
create trigger meeting_levels after insert on organisation.meeting referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger meeting_threats after insert on organisation.meeting referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index meeting_now on organisation.meeting (force_id, code, valid_from) where recorded_to = 'infinity';
create index meeting_before on organisation.meeting (force_id, code) where recorded_to < 'infinity';
alter table organisation.meeting enable row level security;
alter table organisation.meeting force row level security;
create policy meeting_read on organisation.meeting for select to ${app_role} using (${capability_row});
create policy meeting_add on organisation.meeting for insert to ${app_role} with check (${added_capability_change_force});
create policy meeting_change on organisation.meeting for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.meeting to ${app_role};
grant update (recorded_to, superseded_by) on organisation.meeting to ${app_role};

create table organisation.strategy (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null
    check (type in ('strategy', 'programme', 'plan', 'model', 'review', 'tool')),
  owner text not null,
  status text not null
    check (status in ('', 'requested', 'in-development', 'planned', 'being-implemented', 'in-place', 'ratified', 'under-review', 'ended')),
  status_by text not null,
  based_on text not null,
  based_on_ref text generated always as ('strategies/' || nullif(based_on, '')) stored,
  strands text not null,
  strands_sort numeric generated always as (register.number(strands)) stored,
  strand_names text not null,
  year_of_life text not null,
  year_of_life_sort numeric generated always as (register.number(year_of_life)) stored,
  adopted_by text not null,
  adopted_by_sort numeric generated always as (register.number(adopted_by)) stored,
  period text not null,
  informs text not null,
  purpose text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  levels text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('strategies/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, based_on_ref) references register.entry
);
create trigger strategy_levels after insert on organisation.strategy referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger strategy_threats after insert on organisation.strategy referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index strategy_now on organisation.strategy (force_id, code, valid_from) where recorded_to = 'infinity';
create index strategy_before on organisation.strategy (force_id, code) where recorded_to < 'infinity';
alter table organisation.strategy enable row level security;
alter table organisation.strategy force row level security;
create policy strategy_read on organisation.strategy for select to ${app_role} using (${capability_row});
create policy strategy_add on organisation.strategy for insert to ${app_role} with check (${added_capability_change_force});
create policy strategy_change on organisation.strategy for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.strategy to ${app_role};
grant update (recorded_to, superseded_by) on organisation.strategy to ${app_role};

create table organisation.arrangement (
  like register.row including all,
  name text not null check (name <> ''),
  who text not null,
  does text not null,
  whom text not null,
  rhythm text not null,
  state text not null
    check (state in ('', 'yes', 'no', 'planned', 'in-progress')),
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  levels text not null,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  next_review date not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('arrangements/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry
);
create trigger arrangement_levels after insert on organisation.arrangement referencing new table as added
  for each statement execute function register.codes_exist('levels', 'term', 'code', 'level');
create trigger arrangement_threats after insert on organisation.arrangement referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index arrangement_now on organisation.arrangement (force_id, code, valid_from) where recorded_to = 'infinity';
create index arrangement_before on organisation.arrangement (force_id, code) where recorded_to < 'infinity';
alter table organisation.arrangement enable row level security;
alter table organisation.arrangement force row level security;
create policy arrangement_read on organisation.arrangement for select to ${app_role} using (${capability_row});
create policy arrangement_add on organisation.arrangement for insert to ${app_role} with check (${added_capability_change_force});
create policy arrangement_change on organisation.arrangement for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.arrangement to ${app_role};
grant update (recorded_to, superseded_by) on organisation.arrangement to ${app_role};

create table organisation.publication (
  like register.row including all,
  name text not null check (name <> ''),
  publisher text not null,
  published text not null,
  published_sort date generated always as (register.first_day(published)) stored,
  reference text not null,
  address text not null,
  about text not null,
  edition text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('publications/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger publication_edition after insert on organisation.publication referencing new table as added
  for each statement execute function register.codes_exist('edition', 'edition', 'code');
create trigger publication_threats after insert on organisation.publication referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index publication_now on organisation.publication (force_id, code, valid_from) where recorded_to = 'infinity';
create index publication_before on organisation.publication (force_id, code) where recorded_to < 'infinity';
alter table organisation.publication enable row level security;
alter table organisation.publication force row level security;
create policy publication_read on organisation.publication for select to ${app_role} using (${capability_row});
create policy publication_add on organisation.publication for insert to ${app_role} with check (${added_capability_change_force});
create policy publication_change on organisation.publication for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.publication to ${app_role};
grant update (recorded_to, superseded_by) on organisation.publication to ${app_role};

create table organisation.alias (
  like register.row including all,
  name text not null check (name <> ''),
  stands_for text not null check (stands_for <> ''),
  type text not null
    check (type in ('unit', 'group', 'course', 'threat', 'document', 'address', 'other')),
  team text not null,
  team_ref text generated always as ('teams/' || nullif(team, '')) stored,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  collaboration text not null,
  collaboration_ref text generated always as ('collaborations/' || nullif(collaboration, '')) stored,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('aliases/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, team_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry,
  foreign key (force_id, collaboration_ref) references register.entry
);
create unique index alias_now on organisation.alias (force_id, code, valid_from) where recorded_to = 'infinity';
create index alias_before on organisation.alias (force_id, code) where recorded_to < 'infinity';
alter table organisation.alias enable row level security;
alter table organisation.alias force row level security;
create policy alias_read on organisation.alias for select to ${app_role} using (${capability_row});
create policy alias_add on organisation.alias for insert to ${app_role} with check (${added_capability_change_force});
create policy alias_change on organisation.alias for update to ${app_role} using (${capability_change_force});
grant select, insert on organisation.alias to ${app_role};
grant update (recorded_to, superseded_by) on organisation.alias to ${app_role};

grant usage on schema organisation to ${app_role};
