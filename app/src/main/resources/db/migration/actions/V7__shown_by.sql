-- What shows that an action is done can be an item of evidence or any other entry. What only some need to know of is not
-- told by an action that it shows.
alter table actions.action
  add column shown_by text not null default '',
  add column shown_by_ref text generated always as (nullif(shown_by, '')) stored,
  add foreign key (force_id, shown_by_ref) references register.entry;
alter table actions.action alter column shown_by drop default;
create policy action_shown_in_need on actions.action as restrictive for select to ${app_role}
  using (shown_by !~ '^(crime-groups|disruptions|bids)/' or not register.hidden(force_id, shown_by));
