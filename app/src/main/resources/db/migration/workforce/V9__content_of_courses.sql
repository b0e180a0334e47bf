-- What a course is about. What is empty was not said.
alter table workforce.course
  add column workforce_group text not null default '',
  add column teaches text not null default '',
  add column touches text not null default '',
  add column law text not null default '',
  add column prevention text not null default '' check (prevention in ('', 'yes', 'no'));
