-- What an exercise tests that only some need to know of is theirs alone.
create policy tested_in_need on exercises.tested as restrictive for select to ${app_role}
  using (entry !~ '^(crime-groups|disruptions|bids)/' or not register.hidden(force_id, entry));
