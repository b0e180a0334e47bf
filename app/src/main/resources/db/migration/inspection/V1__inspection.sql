-- What the inspectorate examines, asks and judges of a force, and what the force answers. Each table has the columns of
-- register.row, its own, and its identity in register.entry. What is a draft only the inspectorate reads.

create table inspection.inspection (
  like register.row including all,
  name text not null check (name <> ''),
  inspected_by text not null,
  programme text not null check (programme <> ''),
  programme_years text not null,
  programme_years_sort numeric generated always as (register.number(programme_years)) stored,
  year text not null,
  year_sort numeric generated always as (register.number(year)) stored,
  mode text not null check (mode in ('visited', 'desk-based')),
  state text not null check (state in ('planned', 'under-way', 'fact-check', 'published')),
  first_on text not null,
  first_on_sort date generated always as (register.first_day(first_on)) stored,
  last_on text not null,
  last_on_sort date generated always as (register.first_day(last_on)) stored,
  published_on text not null,
  published_on_sort date generated always as (register.first_day(published_on)) stored,
  edition text not null,
  campaign text not null,
  in_depth text not null,
  four_cs text not null,
  examines text not null,
  depth_rule text not null,
  why_several text not null,
  national_reports text not null,
  national_reports_sort numeric generated always as (register.number(national_reports)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('inspections/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger inspection_edition after insert on inspection.inspection referencing new table as added
  for each statement execute function register.codes_exist('edition', 'edition', 'code');
create trigger inspection_in_depth after insert on inspection.inspection referencing new table as added
  for each statement execute function register.codes_exist('in_depth', 'threat', 'code');
create trigger inspection_four_cs after insert on inspection.inspection referencing new table as added
  for each statement execute function register.codes_exist('four_cs', 'term', 'code', 'four-cs');
create trigger inspection_threats after insert on inspection.inspection referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index inspection_now on inspection.inspection (force_id, code, valid_from) where recorded_to = 'infinity';
create index inspection_before on inspection.inspection (force_id, code) where recorded_to < 'infinity';
alter table inspection.inspection enable row level security;
alter table inspection.inspection force row level security;
create policy inspection_read on inspection.inspection for select to ${app_role} using (${inspection_row});
create policy inspection_add on inspection.inspection for insert to ${app_role} with check (${added_inspection_change_force});
create policy inspection_change on inspection.inspection for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.inspection to ${app_role};
grant update (recorded_to, superseded_by) on inspection.inspection to ${app_role};

create table inspection.criterion (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  depth text not null check (depth in ('in-depth', 'arrangements')),
  framework text not null,
  question text not null,
  asks text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('inspection-criteria/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry
);
create trigger criterion_threats after insert on inspection.criterion referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index criterion_now on inspection.criterion (force_id, code, valid_from) where recorded_to = 'infinity';
create index criterion_before on inspection.criterion (force_id, code) where recorded_to < 'infinity';
alter table inspection.criterion enable row level security;
alter table inspection.criterion force row level security;
create policy criterion_read on inspection.criterion for select to ${app_role} using (${inspection_row});
create policy criterion_add on inspection.criterion for insert to ${app_role} with check (${added_inspection_change_force});
create policy criterion_change on inspection.criterion for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.criterion to ${app_role};
grant update (recorded_to, superseded_by) on inspection.criterion to ${app_role};

create table inspection.publication (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null,
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  covers text not null,
  counts_in text not null,
  area text not null,
  published_in text not null,
  published_on text not null,
  published_on_sort date generated always as (register.first_day(published_on)) stored,
  address text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('inspection-publications/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry
);
create trigger publication_threats after insert on inspection.publication referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index publication_now on inspection.publication (force_id, code, valid_from) where recorded_to = 'infinity';
create index publication_before on inspection.publication (force_id, code) where recorded_to < 'infinity';
alter table inspection.publication enable row level security;
alter table inspection.publication force row level security;
create policy publication_read on inspection.publication for select to ${app_role} using (${inspection_row});
create policy publication_add on inspection.publication for insert to ${app_role} with check (${added_inspection_change_force});
create policy publication_change on inspection.publication for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.publication to ${app_role};
grant update (recorded_to, superseded_by) on inspection.publication to ${app_role};

create table inspection.data_request (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  asks_for text not null check (asks_for in ('figure', 'document', 'words')),
  unit text not null,
  indicator text not null,
  sent_on date not null check (isfinite(sent_on)),
  due date not null check (isfinite(due)),
  details text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('data-requests/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry
);
create trigger data_request_threats after insert on inspection.data_request referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index data_request_now on inspection.data_request (force_id, code, valid_from) where recorded_to = 'infinity';
create index data_request_before on inspection.data_request (force_id, code) where recorded_to < 'infinity';
alter table inspection.data_request enable row level security;
alter table inspection.data_request force row level security;
create policy data_request_read on inspection.data_request for select to ${app_role} using (${inspection_row});
create policy data_request_add on inspection.data_request for insert to ${app_role} with check (${added_inspection_change_force});
create policy data_request_change on inspection.data_request for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.data_request to ${app_role};
grant update (recorded_to, superseded_by) on inspection.data_request to ${app_role};

create table inspection.data_answer (
  like register.row including all,
  name text not null check (name <> ''),
  request text not null check (request <> ''),
  request_ref text generated always as ('data-requests/' || nullif(request, '')) stored,
  figure text not null,
  figure_sort numeric generated always as (register.number(figure)) stored,
  said text not null,
  document text not null,
  as_at text not null,
  as_at_sort date generated always as (register.first_day(as_at)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('data-answers/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, request_ref) references register.entry
);
create trigger data_answer_threats after insert on inspection.data_answer referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index data_answer_now on inspection.data_answer (force_id, code, valid_from) where recorded_to = 'infinity';
create index data_answer_before on inspection.data_answer (force_id, code) where recorded_to < 'infinity';
alter table inspection.data_answer enable row level security;
alter table inspection.data_answer force row level security;
create policy data_answer_read on inspection.data_answer for select to ${app_role} using (${inspection_row});
create policy data_answer_add on inspection.data_answer for insert to ${app_role} with check (${added_inspection_answer_force});
create policy data_answer_change on inspection.data_answer for update to ${app_role} using (${inspection_answer_force});
grant select, insert on inspection.data_answer to ${app_role};
grant update (recorded_to, superseded_by) on inspection.data_answer to ${app_role};

create table inspection.fieldwork (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  type text not null check (type in ('interview', 'observation', 'equipment-check', 'no-notice-test', 'documents', 'visit')),
  held_on text not null,
  held_on_sort date generated always as (register.first_day(held_on)) stored,
  place text not null,
  with_role text not null,
  counted text not null,
  counted_sort numeric generated always as (register.number(counted)) stored,
  counted_of text not null,
  seen text not null,
  shown text not null check (shown in ('draft', 'fact-check', 'published')),
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('fieldwork/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry
);
create trigger fieldwork_threats after insert on inspection.fieldwork referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index fieldwork_now on inspection.fieldwork (force_id, code, valid_from) where recorded_to = 'infinity';
create index fieldwork_before on inspection.fieldwork (force_id, code) where recorded_to < 'infinity';
alter table inspection.fieldwork enable row level security;
alter table inspection.fieldwork force row level security;
create policy fieldwork_read on inspection.fieldwork for select to ${app_role} using (${inspection_row}
  and (shown <> 'draft' or ${inspection_change_force}));
create policy fieldwork_add on inspection.fieldwork for insert to ${app_role} with check (${added_inspection_change_force});
create policy fieldwork_change on inspection.fieldwork for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.fieldwork to ${app_role};
grant update (recorded_to, superseded_by) on inspection.fieldwork to ${app_role};

create table inspection.judgement (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  criterion text not null,
  criterion_ref text generated always as ('inspection-criteria/' || nullif(criterion, '')) stored,
  four_c text not null,
  level text not null,
  step text not null check (step in ('', '0', '1', '2', '3', '4')),
  judgement text not null check (judgement <> ''),
  whom text not null,
  relation text not null,
  object text not null,
  reasons text not null,
  based_on text not null,
  based_on_ref text generated always as ('fieldwork/' || nullif(based_on, '')) stored,
  judged_by text not null,
  shown text not null check (shown in ('draft', 'fact-check', 'published')),
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('judgements/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry,
  foreign key (force_id, criterion_ref) references register.entry,
  foreign key (force_id, based_on_ref) references register.entry
);
create trigger judgement_four_c after insert on inspection.judgement referencing new table as added
  for each statement execute function register.codes_exist('four_c', 'term', 'code', 'four-cs');
create trigger judgement_level after insert on inspection.judgement referencing new table as added
  for each statement execute function register.codes_exist('level', 'term', 'code', 'level');
create trigger judgement_threats after insert on inspection.judgement referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index judgement_now on inspection.judgement (force_id, code, valid_from) where recorded_to = 'infinity';
create index judgement_before on inspection.judgement (force_id, code) where recorded_to < 'infinity';
alter table inspection.judgement enable row level security;
alter table inspection.judgement force row level security;
create policy judgement_read on inspection.judgement for select to ${app_role} using (${inspection_row}
  and (shown <> 'draft' or ${inspection_change_force}));
create policy judgement_add on inspection.judgement for insert to ${app_role} with check (${added_inspection_change_force});
create policy judgement_change on inspection.judgement for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.judgement to ${app_role};
grant update (recorded_to, superseded_by) on inspection.judgement to ${app_role};

create table inspection.finding (
  like register.row including all,
  name text not null check (name <> ''),
  inspection text not null check (inspection <> ''),
  inspection_ref text generated always as ('inspections/' || nullif(inspection, '')) stored,
  type text not null check (type in ('finding', 'cause-of-concern', 'recommendation', 'good-practice')),
  judgement text not null,
  judgement_ref text generated always as ('judgements/' || nullif(judgement, '')) stored,
  four_c text not null,
  says text not null,
  state text not null check (state in ('open', 'accepted', 'closed')),
  due text not null,
  due_sort date generated always as (register.first_day(due)) stored,
  closed_on text not null,
  closed_on_sort date generated always as (register.first_day(closed_on)) stored,
  closed_by text not null,
  evidence text not null,
  shown text not null check (shown in ('draft', 'fact-check', 'published')),
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('inspection-findings/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, inspection_ref) references register.entry,
  foreign key (force_id, judgement_ref) references register.entry
);
create trigger finding_four_c after insert on inspection.finding referencing new table as added
  for each statement execute function register.codes_exist('four_c', 'term', 'code', 'four-cs');
create trigger finding_threats after insert on inspection.finding referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index finding_now on inspection.finding (force_id, code, valid_from) where recorded_to = 'infinity';
create index finding_before on inspection.finding (force_id, code) where recorded_to < 'infinity';
alter table inspection.finding enable row level security;
alter table inspection.finding force row level security;
create policy finding_read on inspection.finding for select to ${app_role} using (${inspection_row}
  and (shown <> 'draft' or ${inspection_change_force}));
create policy finding_add on inspection.finding for insert to ${app_role} with check (${added_inspection_change_force});
create policy finding_change on inspection.finding for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.finding to ${app_role};
grant update (recorded_to, superseded_by) on inspection.finding to ${app_role};

create table inspection.fact_check (
  like register.row including all,
  name text not null check (name <> ''),
  judgement text not null,
  judgement_ref text generated always as ('judgements/' || nullif(judgement, '')) stored,
  finding text not null,
  finding_ref text generated always as ('inspection-findings/' || nullif(finding, '')) stored,
  says text not null check (says <> ''),
  document text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('fact-checks/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, judgement_ref) references register.entry,
  foreign key (force_id, finding_ref) references register.entry
);
create trigger fact_check_threats after insert on inspection.fact_check referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index fact_check_now on inspection.fact_check (force_id, code, valid_from) where recorded_to = 'infinity';
create index fact_check_before on inspection.fact_check (force_id, code) where recorded_to < 'infinity';
alter table inspection.fact_check enable row level security;
alter table inspection.fact_check force row level security;
create policy fact_check_read on inspection.fact_check for select to ${app_role} using (${inspection_row});
create policy fact_check_add on inspection.fact_check for insert to ${app_role} with check (${added_inspection_answer_force});
create policy fact_check_change on inspection.fact_check for update to ${app_role} using (${inspection_answer_force});
grant select, insert on inspection.fact_check to ${app_role};
grant update (recorded_to, superseded_by) on inspection.fact_check to ${app_role};

create table inspection.fact_check_reply (
  like register.row including all,
  name text not null check (name <> ''),
  comment text not null check (comment <> ''),
  comment_ref text generated always as ('fact-checks/' || nullif(comment, '')) stored,
  outcome text not null check (outcome in ('accepted', 'in-part', 'not-accepted')),
  reply text not null check (reply <> ''),
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('fact-check-replies/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, comment_ref) references register.entry
);
create trigger fact_check_reply_threats after insert on inspection.fact_check_reply referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index fact_check_reply_now on inspection.fact_check_reply (force_id, code, valid_from) where recorded_to = 'infinity';
create index fact_check_reply_before on inspection.fact_check_reply (force_id, code) where recorded_to < 'infinity';
alter table inspection.fact_check_reply enable row level security;
alter table inspection.fact_check_reply force row level security;
create policy fact_check_reply_read on inspection.fact_check_reply for select to ${app_role} using (${inspection_row});
create policy fact_check_reply_add on inspection.fact_check_reply for insert to ${app_role} with check (${added_inspection_change_force});
create policy fact_check_reply_change on inspection.fact_check_reply for update to ${app_role} using (${inspection_change_force});
grant select, insert on inspection.fact_check_reply to ${app_role};
grant update (recorded_to, superseded_by) on inspection.fact_check_reply to ${app_role};

grant usage on schema inspection to ${app_role};
select register.index_titles('inspection');
