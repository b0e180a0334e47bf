-- What a page of a large register asks besides its rows: which of all that answer bear a marking or an instruction,
-- and when one was recorded last. Tables that a module makes from now on have both indexes from register.row; those that
-- were made before get them here.
create index on register.row (handling) where recorded_to = 'infinity' and (marking <> 'OFFICIAL' or handling <> '');
create index on register.row (recorded_from) where recorded_to = 'infinity';

create function register.tables() returns setof regclass language sql stable as $$
  select c.oid::regclass
  from pg_class c
  where c.relkind = 'r' and c.relnamespace <> 'register'::regnamespace
    and 5 = (select count(1) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
      and a.attname in ('superseded_by', 'marking', 'handling', 'ref', 'name'))
$$;

-- The usual order of a list, by title.
create function register.index_titles(module regnamespace) returns void language plpgsql as $$
declare
  one regclass;
begin
  for one in select t from register.tables() t join pg_class c on c.oid = t where c.relnamespace = module loop
    execute format('create index on %s (lower(name), force_id, code) where recorded_to = ''infinity''', one);
  end loop;
end
$$;
revoke execute on function register.index_titles from public;

do $$
declare
  one regclass;
begin
  for one in select register.tables() loop
    execute format('create index on %s (handling)
      where recorded_to = ''infinity'' and (marking <> ''OFFICIAL'' or handling <> '''')', one);
    execute format('create index on %s (recorded_from) where recorded_to = ''infinity''', one);
  end loop;
end
$$;
