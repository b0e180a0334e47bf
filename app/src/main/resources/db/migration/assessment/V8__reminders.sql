-- Of which deadline somebody was reminded by mail: once before it and once after it. Muster itself writes and reads it.
create table assessment.reminder (
  force_id text not null references reference.force,
  account text not null check (account <> ''),
  about text not null check (about <> ''),
  due date not null,
  overdue boolean not null,
  sent_at timestamptz not null,
  primary key (force_id, account, about, due, overdue)
);
alter table assessment.reminder enable row level security;
alter table assessment.reminder force row level security;
create policy reminder_read on assessment.reminder for select to ${app_role} using (${campaign_force});
create policy reminder_add on assessment.reminder for insert to ${app_role} with check (${added_campaign_force});
grant select, insert on assessment.reminder to ${app_role};
