-- What an action costs, and how often it comes back: completing one makes the next.
alter table actions.action
  add column cost text not null default '',
  add column cost_sort numeric generated always as (register.number(cost)) stored,
  add column recurs text not null default ''
    check (recurs in ('', 'monthly', 'quarterly', 'six-monthly', 'annually'));
alter table actions.action alter column cost drop default, alter column recurs drop default;
