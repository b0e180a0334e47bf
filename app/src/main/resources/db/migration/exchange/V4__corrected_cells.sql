-- What a row was corrected to, so that whoever corrected it at the same time sees both versions.
alter table exchange.quarantined_row add column corrected_cells jsonb;
grant update (corrected_cells) on exchange.quarantined_row to ${app_role};
