-- What a person is searched by, in small letters: a search in a large force read and lowered two columns of each row.
alter table workforce.service
  add column sought text not null generated always as (lower(person_id || E'\n' || post)) stored;

-- A list of one base, or sorted by base, reads what a page holds.
create index service_at_base on workforce.service (force_id, base, person_id) where recorded_to = 'infinity';
