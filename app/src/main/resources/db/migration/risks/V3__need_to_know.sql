-- Groups, what was done against them and what was asked for because of them are for those who need to know, and for
-- nobody else of the force.

-- Whoever recorded a group before needs were kept needs to know of it. The owner sees what is there only while the
-- policies are not forced upon it.
alter table risks.crime_group no force row level security;
alter table risks.disruption no force row level security;
alter table risks.bid no force row level security;
insert into register.need (force_id, ref, holder_kind, holder, reason, given_by)
select distinct force_id, ref, 'account', recorded_by, 'Recorded it before needs to know were kept', ''
from risks.crime_group where recorded_by <> '';
insert into register.need_under (force_id, ref, under)
select force_id, ref, crime_group_ref from risks.disruption
union select force_id, ref, crime_group_ref from risks.bid where crime_group_ref is not null;
alter table risks.crime_group force row level security;
alter table risks.disruption force row level security;
alter table risks.bid force row level security;

create trigger crime_group_need after insert on risks.crime_group referencing new table as added
  for each statement execute function register.need_of_the_first();
create trigger disruption_under after insert on risks.disruption referencing new table as added
  for each statement execute function register.goes_under('crime_group_ref');
create trigger bid_under after insert on risks.bid referencing new table as added
  for each statement execute function register.goes_under('crime_group_ref');

alter policy crime_group_read on risks.crime_group
  using (${risk_row} and (force_id, ref) in (select k.force_id, k.ref from register.needed() k));
alter policy crime_group_add on risks.crime_group
  with check (${added_risk_change_force} and not register.hidden(force_id, ref));
alter policy crime_group_change on risks.crime_group
  using (${risk_change_force} and (force_id, ref) in (select k.force_id, k.ref from register.needed() k));

alter policy disruption_read on risks.disruption
  using (${risk_row} and (force_id, crime_group_ref) in (select k.force_id, k.ref from register.needed() k));
alter policy disruption_add on risks.disruption
  with check (${added_risk_change_force} and not register.hidden(force_id, crime_group_ref));
alter policy disruption_change on risks.disruption
  using (${risk_change_force} and (force_id, crime_group_ref) in (select k.force_id, k.ref from register.needed() k));

alter policy bid_read on risks.bid
  using (${risk_row} and (crime_group = ''
    or (force_id, crime_group_ref) in (select k.force_id, k.ref from register.needed() k)));
alter policy bid_add on risks.bid
  with check (${added_risk_change_force} and (crime_group = '' or not register.hidden(force_id, crime_group_ref)));
alter policy bid_change on risks.bid
  using (${risk_change_force} and (crime_group = ''
    or (force_id, crime_group_ref) in (select k.force_id, k.ref from register.needed() k)));
