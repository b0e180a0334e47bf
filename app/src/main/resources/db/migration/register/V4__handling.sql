-- What is said about handling an entry. Tables that a module makes from now on have the column from register.row;
-- those that were made before get it here, whichever module they belong to.
alter table register.row add column handling text not null default '';

do $$
declare
  one record;
begin
  for one in
    select c.table_schema as s, c.table_name as t
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.column_name = 'superseded_by' and t.table_type = 'BASE TABLE'
      and exists (select from information_schema.columns r
        where r.table_schema = c.table_schema and r.table_name = c.table_name and r.column_name = 'ref')
      and exists (select from information_schema.columns m
        where m.table_schema = c.table_schema and m.table_name = c.table_name and m.column_name = 'ended_on')
  loop
    execute format('alter table %I.%I add column if not exists handling text not null default %L', one.s, one.t, '');
  end loop;
end
$$;
