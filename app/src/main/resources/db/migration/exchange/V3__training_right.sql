-- Who may change training imports its files, and undoes what was imported.
alter policy import_add on exchange.import
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${training_force} or ${commitment_force} or ${capability_change_force}));
alter policy import_undo on exchange.import
  using (${change_force} or ${training_force} or ${commitment_force});
alter policy quarantined_row_add on exchange.quarantined_row
  with check (account = (select current_setting('muster.account', true))
    and (force_id is null or ${change_force} or ${training_force} or ${commitment_force} or ${capability_change_force}));
alter policy missing_add on exchange.missing with check (${added_force} or ${added_training_force});
