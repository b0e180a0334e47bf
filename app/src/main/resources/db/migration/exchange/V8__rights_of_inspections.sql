-- Whoever inspects, or answers the inspectorate, brings in files of kinds that need it.
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
