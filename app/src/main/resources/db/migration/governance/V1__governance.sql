-- Who is held to account by whom: boards, their meetings, what was before them and what they decided. Text that was
-- not given is empty.

create table governance.board (
  like register.row including all,
  name text not null check (name <> ''),
  type text not null check (type in ('force', 'commissioner', 'regional', 'forum', 'national', 'other')),
  chair text not null,
  secretary text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  rhythm text not null check (rhythm in ('', 'monthly', 'quarterly', 'six-monthly', 'annually', 'as-needed')),
  holds text not null,
  purpose text not null,
  partnership text not null,
  partnership_ref text generated always as ('partnerships/' || nullif(partnership, '')) stored,
  meeting text not null,
  meeting_ref text generated always as ('meetings/' || nullif(meeting, '')) stored,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  next_review text not null,
  next_review_sort date generated always as (register.first_day(next_review)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('boards/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry,
  foreign key (force_id, partnership_ref) references register.entry,
  foreign key (force_id, meeting_ref) references register.entry
);
create trigger board_threats after insert on governance.board referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index board_now on governance.board (force_id, code, valid_from) where recorded_to = 'infinity';
create index board_before on governance.board (force_id, code) where recorded_to < 'infinity';
alter table governance.board enable row level security;
alter table governance.board force row level security;
create policy board_read on governance.board for select to ${app_role} using (${governance_row});
create policy board_add on governance.board for insert to ${app_role} with check (${added_governance_change_force});
create policy board_change on governance.board for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.board to ${app_role};
grant update (recorded_to, superseded_by) on governance.board to ${app_role};

create table governance.board_member (
  like register.row including all,
  name text not null check (name <> ''),
  board text not null check (board <> ''),
  board_ref text generated always as ('boards/' || nullif(board, '')) stored,
  part text not null check (part in ('chair', 'deputy', 'secretary', 'member', 'attendee')),
  organisation text not null,
  lead text not null,
  lead_ref text generated always as ('leads/' || nullif(lead, '')) stored,
  since text not null,
  since_sort date generated always as (register.first_day(since)) stored,
  until text not null,
  until_sort date generated always as (register.first_day(until)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('board-members/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, board_ref) references register.entry,
  foreign key (force_id, lead_ref) references register.entry
);
create unique index board_member_now on governance.board_member (force_id, code, valid_from) where recorded_to = 'infinity';
create index board_member_before on governance.board_member (force_id, code) where recorded_to < 'infinity';
alter table governance.board_member enable row level security;
alter table governance.board_member force row level security;
create policy board_member_read on governance.board_member for select to ${app_role} using (${governance_row});
create policy board_member_add on governance.board_member for insert to ${app_role} with check (${added_governance_change_force});
create policy board_member_change on governance.board_member for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.board_member to ${app_role};
grant update (recorded_to, superseded_by) on governance.board_member to ${app_role};

create table governance.board_meeting (
  like register.row including all,
  name text not null check (name <> ''),
  board text not null check (board <> ''),
  board_ref text generated always as ('boards/' || nullif(board, '')) stored,
  state text not null check (state in ('planned', 'held', 'cancelled')),
  planned_for text not null,
  planned_for_sort date generated always as (register.first_day(planned_for)) stored,
  held_on text not null,
  held_on_sort date generated always as (register.first_day(held_on)) stored,
  cancelled_because text not null,
  place text not null,
  chair text not null,
  present text not null,
  apologies text not null,
  minutes text not null,
  agreed_on text not null,
  agreed_on_sort date generated always as (register.first_day(agreed_on)) stored,
  notes text not null,
  source text not null,
  ref text generated always as ('board-meetings/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, board_ref) references register.entry
);
create unique index board_meeting_now on governance.board_meeting (force_id, code, valid_from) where recorded_to = 'infinity';
create index board_meeting_before on governance.board_meeting (force_id, code) where recorded_to < 'infinity';
alter table governance.board_meeting enable row level security;
alter table governance.board_meeting force row level security;
create policy board_meeting_read on governance.board_meeting for select to ${app_role} using (${governance_row});
create policy board_meeting_add on governance.board_meeting for insert to ${app_role} with check (${added_governance_change_force});
create policy board_meeting_change on governance.board_meeting for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.board_meeting to ${app_role};
grant update (recorded_to, superseded_by) on governance.board_meeting to ${app_role};

create table governance.agenda_item (
  like register.row including all,
  name text not null check (name <> ''),
  meeting text not null check (meeting <> ''),
  meeting_ref text generated always as ('board-meetings/' || nullif(meeting, '')) stored,
  number text not null,
  number_sort numeric generated always as (register.number(number)) stored,
  paper text not null,
  about text not null,
  presented_by text not null,
  written_for text not null,
  purpose text not null check (purpose in ('', 'decide', 'assure', 'discuss', 'note')),
  asked text not null,
  aims text not null,
  recommendation text not null,
  minute text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('agenda-items/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, meeting_ref) references register.entry
);
create trigger agenda_item_threats after insert on governance.agenda_item referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index agenda_item_now on governance.agenda_item (force_id, code, valid_from) where recorded_to = 'infinity';
create index agenda_item_before on governance.agenda_item (force_id, code) where recorded_to < 'infinity';
alter table governance.agenda_item enable row level security;
alter table governance.agenda_item force row level security;
create policy agenda_item_read on governance.agenda_item for select to ${app_role} using (${governance_row});
create policy agenda_item_add on governance.agenda_item for insert to ${app_role} with check (${added_governance_change_force});
create policy agenda_item_change on governance.agenda_item for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.agenda_item to ${app_role};
grant update (recorded_to, superseded_by) on governance.agenda_item to ${app_role};

create table governance.decision (
  like register.row including all,
  name text not null check (name <> ''),
  meeting text not null check (meeting <> ''),
  meeting_ref text generated always as ('board-meetings/' || nullif(meeting, '')) stored,
  item text not null,
  item_ref text generated always as ('agenda-items/' || nullif(item, '')) stored,
  decided text not null check (decided <> ''),
  reasons text not null,
  by text not null,
  decided_on text not null,
  decided_on_sort date generated always as (register.first_day(decided_on)) stored,
  cost text not null,
  cost_sort numeric generated always as (register.number(cost)) stored,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('decisions/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, meeting_ref) references register.entry,
  foreign key (force_id, item_ref) references register.entry
);
create trigger decision_threats after insert on governance.decision referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index decision_now on governance.decision (force_id, code, valid_from) where recorded_to = 'infinity';
create index decision_before on governance.decision (force_id, code) where recorded_to < 'infinity';
alter table governance.decision enable row level security;
alter table governance.decision force row level security;
create policy decision_read on governance.decision for select to ${app_role} using (${governance_row});
create policy decision_add on governance.decision for insert to ${app_role} with check (${added_governance_change_force});
create policy decision_change on governance.decision for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.decision to ${app_role};
grant update (recorded_to, superseded_by) on governance.decision to ${app_role};

create table governance.due_regard (
  like register.row including all,
  name text not null check (name <> ''),
  by text not null check (by in ('chief-constable', 'commissioner')),
  state text not null check (state in ('standing', 'asked', 'had')),
  had_on text not null,
  had_on_sort date generated always as (register.first_day(had_on)) stored,
  edition text not null,
  plan_year text not null,
  plan_year_sort date generated always as (register.first_day(plan_year)) stored,
  about text not null,
  occasions text not null,
  supports text not null,
  meeting text not null,
  meeting_ref text generated always as ('board-meetings/' || nullif(meeting, '')) stored,
  item text not null,
  item_ref text generated always as ('agenda-items/' || nullif(item, '')) stored,
  before_them text not null,
  on_budget text not null,
  on_plan text not null,
  on_resources text not null,
  why text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('due-regard/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, meeting_ref) references register.entry,
  foreign key (force_id, item_ref) references register.entry
);
create trigger due_regard_edition after insert on governance.due_regard referencing new table as added
  for each statement execute function register.codes_exist('edition', 'edition', 'code');
create trigger due_regard_threats after insert on governance.due_regard referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index due_regard_now on governance.due_regard (force_id, code, valid_from) where recorded_to = 'infinity';
create index due_regard_before on governance.due_regard (force_id, code) where recorded_to < 'infinity';
alter table governance.due_regard enable row level security;
alter table governance.due_regard force row level security;
create policy due_regard_read on governance.due_regard for select to ${app_role} using (${governance_row});
create policy due_regard_add on governance.due_regard for insert to ${app_role} with check (${added_governance_change_force});
create policy due_regard_change on governance.due_regard for update to ${app_role} using (${governance_change_force});
grant select, insert on governance.due_regard to ${app_role};
grant update (recorded_to, superseded_by) on governance.due_regard to ${app_role};

grant usage on schema governance to ${app_role};
