-- The ledger of mutual aid. Each table has the columns of register.row, its own, and its identity in register.entry.
-- An entry is one force's record of aid; both sides of it may read it, each with its own rights, and so the operation
-- that it names.

create table mutualaid.operation (
  like register.row including all,
  name text not null check (name <> ''),
  code_name text not null,
  standing text not null check (standing in ('usual', 'exceptional')),
  declared_by text not null,
  declared_because text not null,
  check ((standing = 'exceptional') = (declared_by <> '')),
  check ((standing = 'exceptional') = (declared_because <> '')),
  first_on text not null,
  first_on_sort date generated always as (register.first_day(first_on)) stored,
  last_on text not null,
  last_on_sort date generated always as (register.first_day(last_on)) stored,
  host text not null,
  site text not null,
  area text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('operations/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger operation_host after insert on mutualaid.operation referencing new table as added
  for each statement execute function register.codes_exist('host', 'force', 'force_id');
create trigger operation_threats after insert on mutualaid.operation referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index operation_now on mutualaid.operation (force_id, code, valid_from) where recorded_to = 'infinity';
create index operation_before on mutualaid.operation (force_id, code) where recorded_to < 'infinity';

create table mutualaid.aid (
  like register.row including all,
  name text not null check (name <> ''),
  direction text not null check (direction in ('provided', 'received')),
  other_force text not null,
  check (other_force <> force_id),
  other_party text not null,
  operation text not null,
  operation_ref text generated always as ('operations/' || nullif(operation, '')) stored,
  unit_type text not null,
  resource text not null,
  units text not null,
  units_sort numeric generated always as (register.number(units)) stored,
  check (units_sort is null or units_sort >= 0),
  officer_days text not null,
  officer_days_sort numeric generated always as (register.number(officer_days)) stored,
  check (officer_days_sort is null or officer_days_sort >= 0),
  number_said text not null,
  first_on text not null,
  first_on_sort date generated always as (register.first_day(first_on)) stored,
  last_on text not null,
  last_on_sort date generated always as (register.first_day(last_on)) stored,
  tier text not null check (tier in ('', 'local', 'regional', 'national', 'other')),
  legal_basis text not null,
  request text not null,
  asked_by text not null,
  purpose text not null,
  shows text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('aid/' || code) stored,
  foreign key (force_id, ref) references register.entry,
  foreign key (force_id, operation_ref) references register.entry
);
create trigger aid_other_force after insert on mutualaid.aid referencing new table as added
  for each statement execute function register.codes_exist('other_force', 'force', 'force_id');
create trigger aid_unit_type after insert on mutualaid.aid referencing new table as added
  for each statement execute function register.codes_exist('unit_type', 'unit_type', 'code');
create trigger aid_legal_basis after insert on mutualaid.aid referencing new table as added
  for each statement execute function register.codes_exist('legal_basis', 'term', 'code', 'legal-basis');
create trigger aid_threats after insert on mutualaid.aid referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index aid_now on mutualaid.aid (force_id, code, valid_from) where recorded_to = 'infinity';
create index aid_before on mutualaid.aid (force_id, code) where recorded_to < 'infinity';
create index aid_of_other on mutualaid.aid (other_force) where recorded_to = 'infinity';
create index aid_operation on mutualaid.aid (force_id, operation);

create table mutualaid.aid_return (
  like register.row including all,
  name text not null check (name <> ''),
  covers text not null check (string_to_array(covers, ';') <@ array['provided', 'received']),
  unit_type text not null,
  first_on text not null,
  first_on_sort date generated always as (register.first_day(first_on)) stored,
  last_on text not null,
  last_on_sort date generated always as (register.first_day(last_on)) stored,
  years text not null,
  years_sort numeric generated always as (register.number(years)) stored,
  left_out text not null,
  left_out_sort numeric generated always as (register.number(left_out)) stored,
  left_out_as text not null,
  left_out_because text not null,
  net_recipients text not null,
  net_recipients_sort numeric generated always as (register.number(net_recipients)) stored,
  collected_by text not null,
  supplied_by text not null,
  threats text not null,
  notes text not null,
  source text not null,
  ref text generated always as ('aid-returns/' || code) stored,
  foreign key (force_id, ref) references register.entry
);
create trigger aid_return_unit_type after insert on mutualaid.aid_return referencing new table as added
  for each statement execute function register.codes_exist('unit_type', 'unit_type', 'code');
create trigger aid_return_threats after insert on mutualaid.aid_return referencing new table as added
  for each statement execute function register.codes_exist('threats', 'threat', 'code');
create unique index aid_return_now on mutualaid.aid_return (force_id, code, valid_from) where recorded_to = 'infinity';
create index aid_return_before on mutualaid.aid_return (force_id, code) where recorded_to < 'infinity';

alter table mutualaid.operation enable row level security;
alter table mutualaid.operation force row level security;
alter table mutualaid.aid enable row level security;
alter table mutualaid.aid force row level security;
alter table mutualaid.aid_return enable row level security;
alter table mutualaid.aid_return force row level security;

create policy aid_read on mutualaid.aid for select to ${app_role} using (${aid_row});
create policy aid_add on mutualaid.aid for insert to ${app_role} with check (${added_capability_change_force});
create policy aid_change on mutualaid.aid for update to ${app_role} using (${capability_change_force});
create policy operation_read on mutualaid.operation for select to ${app_role} using (${capability_row}
  or exists (select from mutualaid.aid a where a.force_id = operation.force_id and a.operation = operation.code
    and (operation.marking = 'OFFICIAL' or a.marking <> 'OFFICIAL')));
create policy operation_add on mutualaid.operation for insert to ${app_role} with check (${added_capability_change_force});
create policy operation_change on mutualaid.operation for update to ${app_role} using (${capability_change_force});
create policy aid_return_read on mutualaid.aid_return for select to ${app_role} using (${capability_row});
create policy aid_return_add on mutualaid.aid_return for insert to ${app_role} with check (${added_capability_change_force});
create policy aid_return_change on mutualaid.aid_return for update to ${app_role} using (${capability_change_force});

grant usage on schema mutualaid to ${app_role};
grant select, insert on mutualaid.operation, mutualaid.aid, mutualaid.aid_return to ${app_role};
grant update (recorded_to, superseded_by) on mutualaid.operation, mutualaid.aid, mutualaid.aid_return to ${app_role};

select register.index_titles('mutualaid');
