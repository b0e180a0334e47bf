-- What an edition says beyond the words that it defines.
create table reference.statement (
  code text primary key,
  edition text references reference.edition,
  subject text not null,
  relation text not null,
  object text not null,
  source text not null,
  in_catalogue boolean not null default true
);
grant select, insert, update on reference.statement to ${app_role};
