-- Who a person is, and why somebody is away, bears a marking: a post that does not go so high sees no such row,
-- whatever else it may do.
alter table workforce.person add column marking reference.marking not null default 'OFFICIAL-SENSITIVE';
alter table workforce.person_name add column marking reference.marking not null default 'OFFICIAL-SENSITIVE';
alter table workforce.restriction add column marking reference.marking not null default 'OFFICIAL-SENSITIVE';
create policy person_marked on workforce.person as restrictive for select to ${app_role} using (${marked});
create policy person_name_marked on workforce.person_name as restrictive for select to ${app_role} using (${marked});
create policy restriction_marked on workforce.restriction as restrictive for select to ${app_role} using (${marked});
