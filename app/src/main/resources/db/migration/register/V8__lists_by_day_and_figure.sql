-- The order of a list by a day or a figure, as KindSql.sortedBy writes it, so that a page of a large register is not
-- sorted out of all its entries. Called by each module once its tables stand.
create function register.index_order(of_table regclass, variadic fields text[]) returns void language plpgsql as $$
declare
  field text;
  type text;
begin
  foreach field in array fields loop
    select format_type(atttypid, atttypmod) into type from pg_attribute
      where attrelid = of_table and attname = field || '_sort';
    execute format('create index on %s (%s, force_id, code) where recorded_to = ''infinity''', of_table,
      case type when 'date' then format('coalesce(%I, ''infinity''::date)', field || '_sort')
        when 'numeric' then format('coalesce(%I, ''-infinity''::numeric)', field || '_sort')
        else format('%I', field) end);
  end loop;
end
$$;
revoke execute on function register.index_order from public;
