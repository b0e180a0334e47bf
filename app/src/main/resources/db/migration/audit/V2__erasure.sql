-- At the end of their retention contents may go. The owner of the tables erases them, from the beginning of the chain up
-- to a row that the transaction names, and tells so in the same transaction. The application's role never can.
create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'record' and tg_op = 'DELETE'
      and coalesce(current_setting('muster.erase_up_to', true), '') <> '' then
    return null;
  end if;
  raise exception '% of %.% is refused: rows of the audit are added and never changed',
    lower(tg_op), tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function audit.refuse_row() returns trigger language plpgsql as $$
begin
  if not exists (select from audit.link l where l.record_id = old.record_id
      and l.seq <= cast(current_setting('muster.erase_up_to', true) as bigint)) then
    raise exception 'erasing record % is refused: it is not sealed, or stands after the row that was named',
      old.record_id using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger record_erased before delete on audit.record
  for each row execute function audit.refuse_row();

create policy record_erase on audit.record for delete to current_user
  using (coalesce(current_setting('muster.erase_up_to', true), '') <> '');
create policy record_erase_look on audit.record for select to current_user
  using (coalesce(current_setting('muster.erase_up_to', true), '') <> '');
create policy record_erase_tell on audit.record for insert to current_user
  with check (account = 'muster:erasure' and coalesce(current_setting('muster.erase_up_to', true), '') <> '');
create policy link_erase_look on audit.link for select to current_user
  using (coalesce(current_setting('muster.erase_up_to', true), '') <> '');

-- Rows that belong to no force, such as signing in, are read by whoever may read the audit of every force there is.
create policy record_read_nobodys on audit.record for select to ${app_role}
  using (force_id is null and (select exists (select from reference.force f where f.in_catalogue)
    and not exists (select from reference.force f where f.in_catalogue and not (f.force_id =
      any (string_to_array(coalesce(current_setting('muster.audit_forces', true), ''), ','))))));
