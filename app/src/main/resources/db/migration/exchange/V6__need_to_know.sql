-- Files of what only some need to know of, their counts and their rows that wait, are for the account that brought
-- them in.
create policy import_in_need on exchange.import as restrictive for select to ${app_role}
  using (kind not in ('crime-groups', 'disruptions')
    or account = (select current_setting('muster.account', true)));
create policy quarantined_row_in_need on exchange.quarantined_row as restrictive for select to ${app_role}
  using (kind not in ('crime-groups', 'disruptions', 'bids')
    or account = (select current_setting('muster.account', true)));

-- Whether an import is of such a kind and was brought in by somebody else; asked as the owner, whom only this policy
-- lets see it.
create policy import_of_owner on exchange.import for select to current_user using (true);
create function exchange.in_need(of_force text, of_import bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from exchange.import i
    where i.force_id = of_force and i.import_id = of_import and i.kind in ('crime-groups', 'disruptions')
      and i.account is distinct from current_setting('muster.account', true))
$$;
revoke execute on function exchange.in_need from public;
grant execute on function exchange.in_need to ${app_role};
create policy missing_in_need on exchange.missing as restrictive for select to ${app_role}
  using (not exchange.in_need(force_id, import_id));
