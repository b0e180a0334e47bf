-- The life of a document: kept as a draft, checked by the force, approved by somebody who did not write it, published.
-- What is approved is frozen as an edition, byte by byte in each format, and never changes; what follows is another one.

create table reports.document (
  force_id text not null references reference.force,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,99}$'),
  kind text not null check (kind <> ''),
  as_at date not null,
  title text not null check (title <> ''),
  state text not null default 'draft' check (state in ('draft', 'fact-check', 'approved', 'published')),
  row_version integer not null default 1 check (row_version > 0),
  forces text[] not null check (force_id = any (forces)),
  needs text not null,
  comments text not null,
  approves text not null,
  authors text[] not null check (cardinality(authors) > 0),
  approved_by text not null default '',
  editions integer not null default 0 check (editions >= 0),
  published integer not null default 0 check (published between 0 and editions),
  marking reference.marking not null,
  opened_at timestamptz not null,
  primary key (force_id, code),
  check ((state in ('approved', 'published')) = (approved_by <> '')),
  check (not approved_by = any (authors))
);
comment on column reports.document.forces is 'all that it is about: a draft is read by whoever reads each of them';
comment on column reports.document.needs is 'the right to write it; comments: to comment in the fact check; approves: to approve it';
comment on column reports.document.authors is 'who wrote any of it: none of them approves it';
comment on column reports.document.published is 'the edition that was published last; 0: none';

-- What was done, in its order.
create table reports.step (
  force_id text not null,
  document text not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'fact-check', 'approved', 'published')),
  edition integer not null default 0 check (edition >= 0),
  reason text not null,
  by_account text not null,
  by_post text not null,
  at timestamptz not null,
  primary key (force_id, document, number),
  foreign key (force_id, document) references reports.document
);
comment on column reports.step.edition is 'the edition that it was about; 0: none';

-- The author's own paragraphs under a heading, in every version that was saved.
create table reports.own_text (
  force_id text not null,
  document text not null,
  section text not null check (section <> ''),
  revision integer not null check (revision > 0),
  words text not null,
  for_publication boolean not null,
  by_account text not null,
  by_post text not null,
  at timestamptz not null,
  primary key (force_id, document, section, revision),
  foreign key (force_id, document) references reports.document
);

-- What the force's people say of a section in the fact check, and what became of it.
create table reports.comment (
  force_id text not null,
  document text not null,
  number integer not null check (number > 0),
  section text not null check (section <> ''),
  words text not null check (words <> ''),
  by_account text not null,
  by_post text not null,
  at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'refused')),
  reason text not null default '',
  settled_by text not null default '',
  settled_post text not null default '',
  settled_at timestamptz not null default 'infinity',
  primary key (force_id, document, number),
  foreign key (force_id, document) references reports.document,
  check ((state = 'open') = (settled_by = '')),
  check (state <> 'refused' or reason <> '')
);

-- One edition for its readers: the whole for those at work on it, another for the public.
create table reports.edition (
  force_id text not null,
  document text not null,
  number integer not null check (number > 0),
  audience text not null check (audience in ('whole', 'public')),
  kind text not null,
  title text not null,
  as_at date not null,
  program text not null check (program <> ''),
  marking reference.marking not null,
  handling text not null,
  frozen_by text not null,
  frozen_post text not null,
  frozen_at timestamptz not null,
  primary key (force_id, document, number, audience),
  foreign key (force_id, document) references reports.document
);

create table reports.edition_file (
  force_id text not null,
  document text not null,
  number integer not null,
  audience text not null,
  format text not null check (format <> ''),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (force_id, document, number, audience, format),
  foreign key (force_id, document, number, audience) references reports.edition
);

create table reports.edition_part (
  force_id text not null,
  document text not null,
  number integer not null,
  audience text not null,
  format text not null,
  part integer not null check (part > 0),
  content bytea not null check (octet_length(content) <= 1048576),
  primary key (force_id, document, number, audience, format, part),
  foreign key (force_id, document, number, audience, format) references reports.edition_file
);

create table reports.publication (
  force_id text not null,
  document text not null,
  number integer not null check (number > 0),
  by_account text not null,
  by_post text not null,
  at timestamptz not null,
  primary key (force_id, document, number),
  foreign key (force_id, document) references reports.document
);

alter table reports.document enable row level security;
alter table reports.document force row level security;
alter table reports.step enable row level security;
alter table reports.step force row level security;
alter table reports.own_text enable row level security;
alter table reports.own_text force row level security;
alter table reports.comment enable row level security;
alter table reports.comment force row level security;
alter table reports.edition enable row level security;
alter table reports.edition force row level security;
alter table reports.edition_file enable row level security;
alter table reports.edition_file force row level security;
alter table reports.edition_part enable row level security;
alter table reports.edition_part force row level security;
alter table reports.publication enable row level security;
alter table reports.publication force row level security;

-- Whether it is out, or the reader is at work on it: writes it, or comments on it once it is sent to the fact check.
create policy document_read on reports.document for select to ${app_role}
  using (${capability_force} and (published > 0
    or forces <@ (select string_to_array(current_setting('muster.capability_forces', true), ','))
      and (${needed_force} or state <> 'draft'
        and (comments = 'inspection_answer' and ${inspection_answer_force}
          or comments = 'capability_change' and ${capability_change_force}))));
create policy document_marked on reports.document as restrictive for select to ${app_role} using (${marked});
create policy document_open on reports.document for insert to ${app_role}
  with check (${needed_force} and forces <@ string_to_array(current_setting('muster.capability_forces', true), ','));
create policy document_change on reports.document for update to ${app_role} using (${needed_force});

-- What belongs to a draft is read by those at work on it, also after an edition of it was published.
create policy step_read on reports.step for select to ${app_role}
  using (exists (select from reports.document d where d.force_id = step.force_id and d.code = step.document));
create policy step_add on reports.step for insert to ${app_role}
  with check (exists (select from reports.document d
    where d.force_id = step.force_id and d.code = step.document and ${needed_force}));
create policy own_text_read on reports.own_text for select to ${app_role}
  using (exists (select from reports.document d where d.force_id = own_text.force_id and d.code = own_text.document
    and forces <@ (select string_to_array(current_setting('muster.capability_forces', true), ','))
    and (${needed_force} or state = 'fact-check'
      and (comments = 'inspection_answer' and ${inspection_answer_force}
        or comments = 'capability_change' and ${capability_change_force}))));
create policy own_text_add on reports.own_text for insert to ${app_role}
  with check (exists (select from reports.document d where d.force_id = own_text.force_id and d.code = own_text.document
    and state in ('draft', 'fact-check') and ${needed_force}));
create policy comment_read on reports.comment for select to ${app_role}
  using (exists (select from reports.document d where d.force_id = comment.force_id and d.code = comment.document
    and forces <@ (select string_to_array(current_setting('muster.capability_forces', true), ','))
    and (${needed_force}
      or d.comments = 'inspection_answer' and ${inspection_answer_force}
      or d.comments = 'capability_change' and ${capability_change_force})));
create policy comment_add on reports.comment for insert to ${app_role}
  with check (exists (select from reports.document d where d.force_id = comment.force_id and d.code = comment.document
    and d.state = 'fact-check'
    and (d.comments = 'inspection_answer' and ${inspection_answer_force}
      or d.comments = 'capability_change' and ${capability_change_force})));
create policy comment_settle on reports.comment for update to ${app_role}
  using (exists (select from reports.document d where d.force_id = comment.force_id and d.code = comment.document
    and d.state in ('draft', 'fact-check') and ${needed_force}));

-- A public edition is read once it is published; a whole one by those at work on the document, before and after.
create policy publication_read on reports.publication for select to ${app_role} using (${capability_force});
create policy publication_add on reports.publication for insert to ${app_role}
  with check (exists (select from reports.document d where d.force_id = publication.force_id
    and d.code = publication.document and ${needed_force}));
create policy edition_read on reports.edition for select to ${app_role}
  using (${capability_force} and (audience = 'public' and exists (select from reports.publication p
      where p.force_id = edition.force_id and p.document = edition.document and p.number = edition.number)
    or exists (select from reports.document d where d.force_id = edition.force_id and d.code = edition.document
      and forces <@ (select string_to_array(current_setting('muster.capability_forces', true), ','))
      and (${needed_force}
        or comments = 'inspection_answer' and ${inspection_answer_force}
        or comments = 'capability_change' and ${capability_change_force}))));
create policy edition_marked on reports.edition as restrictive for select to ${app_role} using (${marked});
create policy edition_add on reports.edition for insert to ${app_role}
  with check (exists (select from reports.document d where d.force_id = edition.force_id and d.code = edition.document
    and ${needed_force}));
create policy edition_file_read on reports.edition_file for select to ${app_role}
  using (exists (select from reports.edition e where e.force_id = edition_file.force_id
    and e.document = edition_file.document and e.number = edition_file.number and e.audience = edition_file.audience));
create policy edition_file_add on reports.edition_file for insert to ${app_role}
  with check (exists (select from reports.edition e where e.force_id = edition_file.force_id
    and e.document = edition_file.document and e.number = edition_file.number and e.audience = edition_file.audience));
create policy edition_part_read on reports.edition_part for select to ${app_role}
  using (exists (select from reports.edition e where e.force_id = edition_part.force_id
    and e.document = edition_part.document and e.number = edition_part.number and e.audience = edition_part.audience));
create policy edition_part_add on reports.edition_part for insert to ${app_role}
  with check (exists (select from reports.edition e where e.force_id = edition_part.force_id
    and e.document = edition_part.document and e.number = edition_part.number and e.audience = edition_part.audience));

grant usage on schema reports to ${app_role};
grant select, insert on reports.document, reports.step, reports.own_text, reports.comment, reports.edition,
  reports.edition_file, reports.edition_part, reports.publication to ${app_role};
grant update (as_at, title, state, row_version, authors, approved_by, editions, published) on reports.document
  to ${app_role};
grant update (state, reason, settled_by, settled_post, settled_at) on reports.comment to ${app_role};

-- What is frozen or done stays, whoever asks.
create function reports.stays() returns trigger language plpgsql as $$
begin
  raise exception '% of %.% is refused: what is kept of a document never changes',
    lower(tg_op), tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger edition_stays before update or delete on reports.edition
  for each statement execute function reports.stays();
create trigger edition_file_stays before update or delete on reports.edition_file
  for each statement execute function reports.stays();
create trigger edition_part_stays before update or delete on reports.edition_part
  for each statement execute function reports.stays();
create trigger publication_stays before update or delete on reports.publication
  for each statement execute function reports.stays();
create trigger step_stays before update or delete on reports.step
  for each statement execute function reports.stays();
create trigger own_text_stays before update or delete on reports.own_text
  for each statement execute function reports.stays();

-- A comment is settled once; what was said in it stays.
create function reports.settled_stays() returns trigger language plpgsql as $$
begin
  if old.state <> 'open' then
    raise exception 'comment (%, %, %) is settled', old.force_id, old.document, old.number;
  end if;
  return new;
end $$;
create trigger comment_settled before update on reports.comment
  for each row execute function reports.settled_stays();
