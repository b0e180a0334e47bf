-- Who reads boards reads the actions that boards asked for, a commissioner's reader too.
create policy action_of_board on actions.action for select to ${app_role}
  using (split_part(asked_by, '/', 1) in ('boards', 'board-meetings', 'agenda-items', 'decisions')
    and ${governance_row});
