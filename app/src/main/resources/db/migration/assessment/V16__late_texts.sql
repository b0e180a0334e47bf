-- What a window of the browser sends may come out of order, and late: after something newer, or after it was saved. Each
-- carries a number that grows; a row without fields says up to which number the window is done with, for a day.
alter table assessment.typed add nth bigint not null default 0 check (nth >= 0);
comment on column assessment.typed.nth is 'grows with everything that the window sends; 0: it does not say';
comment on column assessment.typed.fields is 'the fields of the form, JSON; {}: done with, what comes late is not kept';
alter policy typed_old on assessment.typed
  using ((select current_setting('muster.account', true)) = 'muster:typed' and (typed_at < now() - interval '30 days'
    or fields = '{}' and typed_at < now() - interval '1 day'));
alter policy typed_forget on assessment.typed
  using ((select current_setting('muster.account', true)) = 'muster:typed' and (typed_at < now() - interval '30 days'
    or fields = '{}' and typed_at < now() - interval '1 day'));
