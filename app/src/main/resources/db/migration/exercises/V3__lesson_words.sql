-- The words of a lesson by which it is searched, and the stems by which lessons in nearly the same words are found.
alter table exercises.lesson
  add column words tsvector generated always as (
    setweight(to_tsvector('english', name), 'A')
    || to_tsvector('english', what || ' ' || recommendation || ' ' || question || ' ' || operation || ' ' || owner
      || ' ' || reason || ' ' || notes)) stored,
  add column stems tsvector generated always as (to_tsvector('english', name || ' ' || what)) stored;
