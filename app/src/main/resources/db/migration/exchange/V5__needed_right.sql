-- Each import, each row that waits and each row that was missing says which right its kind needs. Whoever has that
-- right for the force brings files of the kind in, reads and corrects what waits of it and undoes it, and nothing else.
alter table exchange.import add column needs text;
alter table exchange.quarantined_row add column needs text;
alter table exchange.missing add column needs text;

-- The owner sees what is there only while the policies are not forced upon it.
alter table exchange.import no force row level security;
alter table exchange.quarantined_row no force row level security;
alter table exchange.missing no force row level security;
update exchange.import set needs = case
    when kind in ('people', 'restrictions', 'duties', 'bases', 'links') then 'change'
    when kind = 'vehicles' then 'equipment_change'
    when kind = 'commitments' then 'commitment'
    when kind in ('accreditations', 'courses', 'sessions', 'enrolments', 'training-results', 'fitness-tests', 'take-up',
      'region-requirements', 'expected-leavers', 'portfolios') then 'training'
    else 'capability_change' end;
update exchange.quarantined_row q set needs = coalesce(
  (select min(i.needs) from exchange.import i where i.kind = q.kind), 'change');
update exchange.missing m set needs = coalesce(
  (select min(i.needs) from exchange.import i where i.import_id = m.import_id), 'change');
alter table exchange.import force row level security;
alter table exchange.quarantined_row force row level security;
alter table exchange.missing force row level security;

alter table exchange.import alter column needs set not null;
alter table exchange.quarantined_row alter column needs set not null;
alter table exchange.missing alter column needs set not null;

-- Rows about people need a right over people, whatever a program says.
alter table exchange.import add constraint import_of_people check (needs in ('change', 'training')
  or kind not in ('people', 'restrictions', 'duties', 'links', 'accreditations', 'enrolments', 'training-results',
    'fitness-tests', 'expected-leavers', 'portfolios'));
alter table exchange.quarantined_row add constraint quarantined_row_of_people check (needs in ('change', 'training')
  or kind not in ('people', 'restrictions', 'duties', 'links', 'accreditations', 'enrolments', 'training-results',
    'fitness-tests', 'expected-leavers', 'portfolios'));

alter policy import_read on exchange.import
  using (${people_force} or ${needed_force}
    or account = (select current_setting('muster.account', true)) and force_id is null);
alter policy import_add on exchange.import
  with check (account = (select current_setting('muster.account', true)) and (force_id is null or ${needed_force}));
alter policy import_undo on exchange.import using (${needed_force});
alter policy quarantined_row_read on exchange.quarantined_row
  using (${people_force} or ${needed_force}
    or account = (select current_setting('muster.account', true)) and force_id is null);
alter policy quarantined_row_add on exchange.quarantined_row
  with check (account = (select current_setting('muster.account', true)) and (force_id is null or ${needed_force}));
alter policy quarantined_row_settle on exchange.quarantined_row
  using (${needed_force} or account = (select current_setting('muster.account', true)) and force_id is null);
alter policy missing_read on exchange.missing using (${people_force} or ${needed_force});
alter policy missing_add on exchange.missing with check (${needed_force});
alter policy missing_confirm on exchange.missing using (${needed_force});
