-- Files of the registers of capability are brought in by whoever may change these.
alter policy import_read on exchange.import
  using (${people_force}
    or account = (select current_setting('muster.account', true))
      and (force_id is null or ${commitment_force} or ${capability_change_force}));
alter policy import_add on exchange.import
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${commitment_force} or ${capability_change_force}));
alter policy quarantined_row_read on exchange.quarantined_row
  using (${people_force}
    or account = (select current_setting('muster.account', true))
      and (force_id is null or ${commitment_force} or ${capability_change_force}));
alter policy quarantined_row_add on exchange.quarantined_row
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${commitment_force} or ${capability_change_force}));
alter policy quarantined_row_settle on exchange.quarantined_row
  using (${change_force}
    or ${commitment_force}
    or ${capability_change_force}
    or force_id is null and account = (select current_setting('muster.account', true)));
