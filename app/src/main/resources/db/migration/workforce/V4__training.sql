-- Training: courses, their sessions, who is enrolled and with which result, fitness tests and portfolios. A passed
-- result gives or extends a skill as a row of `accreditation`, by the way of every award.

-- A course as one force or a shared centre runs it, true from available_on to withdrawn_on. `open_to` is the
-- grouping whose forces may send people too; empty for the force itself only. Figures that nobody stated are null.
create table workforce.course (
  force_id text not null references reference.force,
  course text not null,
  name text not null,
  kind text not null check (kind in ('initial', 'refresher', 'module', 'delta', 'e-learning')),
  skill text not null,
  requires text not null,
  fitness text not null,
  host text not null,
  provider text not null,
  licence text not null,
  centre text not null,
  open_to text not null,
  places int check (places >= 0),
  days int check (days >= 0),
  cost int check (cost >= 0),
  valid_months int check (valid_months between 1 and 600),
  audience text not null,
  available_on date not null,
  withdrawn_on date not null,
  check (withdrawn_on >= available_on),
  check (kind not in ('initial', 'refresher') or skill <> ''),
  check (kind <> 'delta' or host <> ''),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index course_now on workforce.course (force_id, course) where recorded_to = 'infinity';
create index course_before on workforce.course (force_id, course) where recorded_to < 'infinity';

-- One time that a course is held. Places and centre of its own where they differ from the course's.
create table workforce.session (
  force_id text not null references reference.force,
  session text not null,
  course text not null,
  starts_on date not null,
  ends_on date not null,
  centre text not null,
  places int check (places >= 0),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  check (ends_on >= starts_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index session_now on workforce.session (force_id, session) where recorded_to = 'infinity';
create index session_before on workforce.session (force_id, session) where recorded_to < 'infinity';
create index session_by_day on workforce.session (force_id, starts_on) where recorded_to = 'infinity';
create index session_of_course on workforce.session (force_id, course) where recorded_to = 'infinity';

-- Who of a force takes part in which session, its own or another force's.
create table workforce.enrolment (
  force_id text not null,
  person_id text not null,
  session_force text not null references reference.force (force_id),
  session text not null,
  state text not null check (state in ('booked', 'waiting', 'withdrawn')),
  enrolled_on date not null,
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index enrolment_now on workforce.enrolment (force_id, session_force, session, person_id)
  where recorded_to = 'infinity';
create index enrolment_before on workforce.enrolment (force_id, session_force, session, person_id)
  where recorded_to < 'infinity';
create index enrolment_of_person on workforce.enrolment (force_id, person_id);

-- What became of it. `result_on` is the day from which a skill given counts.
create table workforce.training_result (
  force_id text not null,
  person_id text not null,
  session_force text not null references reference.force (force_id),
  session text not null,
  attended text not null check (attended in ('yes', 'part', 'no')),
  result text not null check (result in ('passed', 'failed', 'none')),
  result_on date not null,
  assessor text not null,
  check (attended <> 'no' or result = 'none'),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index training_result_now on workforce.training_result (force_id, session_force, session, person_id)
  where recorded_to = 'infinity';
create index training_result_before on workforce.training_result (force_id, session_force, session, person_id)
  where recorded_to < 'infinity';
create index training_result_of_person on workforce.training_result (force_id, person_id);
create index training_result_of_import on workforce.training_result (force_id, import_id);

create table workforce.fitness_test (
  force_id text not null,
  person_id text not null,
  level text not null,
  tested_on date not null,
  seconds int check (seconds > 0),
  passed text not null check (passed in ('yes', 'no')),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
create unique index fitness_test_now on workforce.fitness_test (force_id, person_id, level, tested_on)
  where recorded_to = 'infinity';
create index fitness_test_before on workforce.fitness_test (force_id, person_id) where recorded_to < 'infinity';

-- Proof of competence in a command skill, by doing the role; reviewed by somebody independent.
create table workforce.portfolio (
  force_id text not null,
  person_id text not null,
  skill text not null,
  opened_on date not null,
  reviewed_on date not null,
  reviewer text not null,
  operations int check (operations >= 0),
  state text not null check (state in ('open', 'competent', 'not-yet')),
  check (reviewed_on >= opened_on),
  recorded_from timestamptz not null,
  recorded_to timestamptz not null default 'infinity',
  import_id bigint not null,
  superseded_by bigint,
  check (recorded_to > recorded_from),
  check ((recorded_to = 'infinity') = (superseded_by is null))
);
comment on column workforce.portfolio.reviewed_on is 'infinity: not reviewed yet';
create unique index portfolio_now on workforce.portfolio (force_id, person_id, skill) where recorded_to = 'infinity';
create index portfolio_before on workforce.portfolio (force_id, person_id) where recorded_to < 'infinity';

-- How many of a force are or were in a session: numbers without names, kept up with every import, so that who may
-- read counts only, and the forces that train together, see how many and never who.
create table workforce.session_count (
  force_id text not null,
  session_force text not null,
  session text not null,
  open_to text not null,
  booked int not null check (booked >= 0),
  waiting int not null check (waiting >= 0),
  attended int not null check (attended >= 0),
  passed int not null check (passed >= 0),
  primary key (force_id, session_force, session)
);
create index session_count_of_session on workforce.session_count (session_force, session);

create trigger enrolment_person after insert on workforce.enrolment
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger training_result_person after insert on workforce.training_result
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger fitness_test_person after insert on workforce.fitness_test
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger portfolio_person after insert on workforce.portfolio
  referencing new table as added for each statement execute function workforce.people_exist();
create trigger portfolio_skill after insert on workforce.portfolio
  referencing new table as added for each statement execute function workforce.codes_exist('skill', 'skill', 'code');

-- What a shared centre offers is seen by the forces that it is open to.
alter table workforce.course enable row level security;
alter table workforce.course force row level security;
create policy course_read on workforce.course for select to ${app_role} using (
  ${people_force} or ${count_force} or (open_to <> '' and exists (
    select from reference.grouping_member m where m.grouping_code = course.open_to
      and m.force_id = any ((select string_to_array(current_setting('muster.count_forces', true), ','))::text[]))));
create policy course_add on workforce.course for insert to ${app_role} with check (${added_training_force});
create policy course_change on workforce.course for update to ${app_role} using (${training_force});

-- A session is seen by whoever sees its course.
alter table workforce.session enable row level security;
alter table workforce.session force row level security;
create policy session_read on workforce.session for select to ${app_role} using (
  ${people_force} or ${count_force} or exists (
    select from workforce.course c where c.force_id = session.force_id and c.course = session.course
      and c.open_to <> '' and c.recorded_to = 'infinity'));
create policy session_add on workforce.session for insert to ${app_role} with check (${added_training_force});
create policy session_change on workforce.session for update to ${app_role} using (${training_force});

alter table workforce.enrolment enable row level security;
alter table workforce.enrolment force row level security;
create policy enrolment_read on workforce.enrolment for select to ${app_role} using (${people_force});
create policy enrolment_add on workforce.enrolment for insert to ${app_role} with check (${added_training_force});
create policy enrolment_change on workforce.enrolment for update to ${app_role} using (${training_force});

alter table workforce.training_result enable row level security;
alter table workforce.training_result force row level security;
create policy training_result_read on workforce.training_result for select to ${app_role} using (${people_force});
create policy training_result_add on workforce.training_result for insert to ${app_role} with check (${added_training_force});
create policy training_result_change on workforce.training_result for update to ${app_role} using (${training_force});

alter table workforce.fitness_test enable row level security;
alter table workforce.fitness_test force row level security;
create policy fitness_test_read on workforce.fitness_test for select to ${app_role} using (${people_force});
create policy fitness_test_add on workforce.fitness_test for insert to ${app_role} with check (${added_training_force});
create policy fitness_test_change on workforce.fitness_test for update to ${app_role} using (${training_force});

alter table workforce.portfolio enable row level security;
alter table workforce.portfolio force row level security;
create policy portfolio_read on workforce.portfolio for select to ${app_role} using (${people_force});
create policy portfolio_add on workforce.portfolio for insert to ${app_role} with check (${added_training_force});
create policy portfolio_change on workforce.portfolio for update to ${app_role} using (${training_force});

alter table workforce.session_count enable row level security;
alter table workforce.session_count force row level security;
create policy session_count_read on workforce.session_count for select to ${app_role} using (
  ${people_force} or ${count_force}
  or session_force = any ((select string_to_array(current_setting('muster.count_forces', true), ','))::text[])
  or (open_to <> '' and exists (
    select from reference.grouping_member m where m.grouping_code = session_count.open_to
      and m.force_id = any ((select string_to_array(current_setting('muster.count_forces', true), ','))::text[]))));
create policy session_count_add on workforce.session_count for insert to ${app_role} with check (${added_training_force});
create policy session_count_change on workforce.session_count for update to ${app_role} using (${training_force});

grant select, insert on workforce.course, workforce.session, workforce.enrolment, workforce.training_result,
  workforce.fitness_test, workforce.portfolio, workforce.session_count to ${app_role};
grant update (recorded_to, superseded_by) on workforce.course, workforce.session, workforce.enrolment,
  workforce.training_result, workforce.fitness_test, workforce.portfolio to ${app_role};
grant update (open_to, booked, waiting, attended, passed) on workforce.session_count to ${app_role};
