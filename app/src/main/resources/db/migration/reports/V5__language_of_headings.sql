-- The headings of a document of a Welsh force are in the language that was chosen when it was opened.
alter table reports.document add column welsh boolean not null default false;
comment on column reports.document.welsh is 'whether its headings are in Welsh';
