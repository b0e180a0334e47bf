-- Policies that read each row's text as a marking say the same by a list of the markings that the actor may see: see
-- Migrations. Tables that are made from now on have it from there.
do $$
declare
  one record;
  each_row constant text := '\(marking\)::reference\.marking <= \( SELECT '
    '\(NULLIF\(current_setting\(''muster\.marking''::text, true\), ''''::text\)\)::reference\.marking( AS "?nullif"?)?\)';
  listed constant text := 'marking = any ((select enum_range(null, m)::text[] from (select nullif(current_setting('
    '''muster.marking'', true), '''')::reference.marking) s (m) where m is not null)::text[])';
begin
  for one in select policyname, schemaname, tablename, qual from pg_policies where qual ~ each_row loop
    execute format('alter policy %I on %I.%I using (%s)', one.policyname, one.schemaname, one.tablename,
      regexp_replace(one.qual, each_row, listed, 'g'));
  end loop;
end
$$;
