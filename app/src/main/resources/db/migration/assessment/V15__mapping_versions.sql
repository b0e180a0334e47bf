-- What became of the questions of one version in another is said anew in a new version; those before stay.
alter table assessment.mapping add column version int not null default 1 check (version > 0);
alter table assessment.mapping drop constraint mapping_pkey;
alter table assessment.mapping add primary key (to_code, to_version, from_code, from_version, version);
