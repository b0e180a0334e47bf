-- Frameworks and their mappings. The text is the framework; columns beside it are for finding it. A code
-- carries its owner (a force's own begins with the force, a national one with spr-), so that a key that is
-- taken tells nobody about another force.

create schema if not exists assessment;
grant usage on schema assessment to ${app_role};

create table assessment.framework_version (
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null check (version > 0),
  owner text not null,
  edition text not null check (edition <> ''),
  threat text not null check (threat <> ''),
  title text not null check (title <> ''),
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  text text not null,
  sha256 text not null check (length(sha256) = 64),
  edit int not null check (edit > 0),
  recorded_from timestamptz not null,
  recorded_by text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz not null,
  why_withdrawn text not null,
  primary key (code, version),
  check (owner = '' and code like 'spr-%' or owner <> '' and code like owner || '-%'),
  check (isfinite(published_at) = (status <> 'draft') or status = 'withdrawn'),
  check (isfinite(withdrawn_at) = (status = 'withdrawn'))
);
create index framework_version_of on assessment.framework_version (edition, threat, owner);

-- The questions of what is published, for whoever points at one.
create table assessment.question (
  framework text not null,
  version int not null,
  code text not null check (code <> ''),
  c text not null check (c in ('capacity', 'capability', 'consistency', 'connectivity')),
  level text not null check (level in ('local', 'regional', 'national')),
  position int not null check (position > 0),
  primary key (framework, version, code),
  foreign key (framework, version) references assessment.framework_version
);

-- What became of the questions of one version in another.
create table assessment.mapping (
  from_code text not null,
  from_version int not null,
  to_code text not null,
  to_version int not null,
  owner text not null,
  text text not null,
  sha256 text not null check (length(sha256) = 64),
  recorded_from timestamptz not null,
  recorded_by text not null,
  primary key (to_code, to_version, from_code, from_version),
  foreign key (from_code, from_version) references assessment.framework_version,
  foreign key (to_code, to_version) references assessment.framework_version,
  check (from_code <> to_code),
  check (owner = '' and to_code like 'spr-%' or owner <> '' and to_code like owner || '-%')
);

-- A version that is published stays as it is: it can be withdrawn, and nothing else.
create function assessment.kept_as_published() returns trigger language plpgsql as $$
begin
  if (new.code, new.version, new.owner, new.recorded_from) is distinct from (old.code, old.version, old.owner, old.recorded_from)
    or old.status <> 'draft' and (
      (new.edition, new.threat, new.title, new.text, new.sha256, new.edit, new.published_at, new.recorded_by)
        is distinct from (old.edition, old.threat, old.title, old.text, old.sha256, old.edit, old.published_at, old.recorded_by)
      or not (old.status = 'published' and new.status = 'withdrawn'))
  then
    raise exception 'version % of % is % and stays as it is', old.version, old.code, old.status;
  end if;
  return new;
end $$;
create trigger framework_version_kept before update on assessment.framework_version
  for each row execute function assessment.kept_as_published();

-- Questions come in while their version is still a draft, in the transaction that publishes it.
create function assessment.question_of_draft() returns trigger language plpgsql as $$
begin
  if exists (select from assessment.framework_version f
      where f.code = new.framework and f.version = new.version and f.status <> 'draft') then
    raise exception 'version % of % is published: its questions stay as they are', new.version, new.framework;
  end if;
  return new;
end $$;
create trigger question_of_draft before insert on assessment.question
  for each row execute function assessment.question_of_draft();

-- Whether the actor may write for the owner: its own force's, or the nation's when it may for every force.
create function assessment.may_write(owner text) returns boolean language sql stable as $$
  select case when owner = ''
    then not exists (select from reference.force f
      where f.force_id <> all (string_to_array(coalesce(current_setting('muster.framework_change_forces', true), ''), ',')))
      and exists (select from reference.force)
    else owner = any (string_to_array(coalesce(current_setting('muster.framework_change_forces', true), ''), ',')) end
$$;

-- Whether the actor may read what is published of the owner.
create function assessment.may_read(owner text) returns boolean language sql stable as $$
  select case when owner = ''
    then concat(current_setting('muster.assessment_forces', true), current_setting('muster.capability_forces', true)) <> ''
    else owner = any (string_to_array(
      concat_ws(',', current_setting('muster.assessment_forces', true), current_setting('muster.capability_forces', true)), ',')) end
$$;

alter table assessment.framework_version enable row level security;
alter table assessment.framework_version force row level security;
create policy framework_version_read on assessment.framework_version for select to ${app_role}
  using (status <> 'draft' and assessment.may_read(owner) or assessment.may_write(owner));
create policy framework_version_add on assessment.framework_version for insert to ${app_role}
  with check (assessment.may_write(owner));
create policy framework_version_change on assessment.framework_version for update to ${app_role}
  using (assessment.may_write(owner));
grant select, insert on assessment.framework_version to ${app_role};
grant update (edition, threat, title, status, text, sha256, edit, recorded_by, published_at, withdrawn_at, why_withdrawn)
  on assessment.framework_version to ${app_role};

alter table assessment.question enable row level security;
alter table assessment.question force row level security;
create policy question_read on assessment.question for select to ${app_role}
  using (exists (select from assessment.framework_version f where f.code = framework and f.version = question.version));
create policy question_add on assessment.question for insert to ${app_role}
  with check (exists (select from assessment.framework_version f
    where f.code = framework and f.version = question.version and assessment.may_write(f.owner)));
grant select, insert on assessment.question to ${app_role};

alter table assessment.mapping enable row level security;
alter table assessment.mapping force row level security;
create policy mapping_read on assessment.mapping for select to ${app_role} using (assessment.may_read(owner));
create policy mapping_add on assessment.mapping for insert to ${app_role} with check (assessment.may_write(owner));
grant select, insert on assessment.mapping to ${app_role};
