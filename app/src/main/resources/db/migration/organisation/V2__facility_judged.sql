-- What a document says that a facility is like, in its own word.
alter table organisation.facility add column judged text not null default '';
alter table organisation.facility alter column judged drop default;
