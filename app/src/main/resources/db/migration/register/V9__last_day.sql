-- What is due in a month, a year or a financial year is overdue after its last day.
create function register.last_day(printed text) returns date language sql immutable strict parallel safe as $$
  select case
    when printed = '' then null
    when printed ~ '^\d{4}-\d\d-\d\d$' then register.first_day(printed)
    when printed ~ '^\d{4}-\d\d$' then (register.first_day(printed) + interval '1 month - 1 day')::date
    else (register.first_day(printed) + interval '1 year - 1 day')::date
  end
$$;
grant execute on function register.last_day(text) to ${app_role};
