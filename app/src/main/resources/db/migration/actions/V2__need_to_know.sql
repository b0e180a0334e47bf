-- An action that something asked for which only some need to know of is theirs alone.
create policy action_in_need on actions.action as restrictive for select to ${app_role}
  using (asked_by !~ '^(crime-groups|disruptions|bids)/' or not register.hidden(force_id, asked_by));
