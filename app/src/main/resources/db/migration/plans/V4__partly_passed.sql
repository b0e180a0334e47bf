-- A test that a link passed partly asks for an action, unless the tester says that none is needed.
alter table plans.link_test add column no_action text not null default '' check (no_action in ('', 'yes', 'no'));
alter table plans.link_test alter column no_action drop default;
