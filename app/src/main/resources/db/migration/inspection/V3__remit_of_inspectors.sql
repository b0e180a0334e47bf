-- An inspector whose post names threats reads and writes on these alone. What names no threat is about all of them.
do $$
declare
  one text;
begin
  foreach one in array array['criterion', 'publication', 'data_request', 'fieldwork', 'judgement', 'finding'] loop
    execute format($p$create policy %1$s_remit on inspection.%1$s as restrictive to ${app_role}
      using (${whole_remit} or threats = '' or string_to_array(threats, ';') && ${remit})$p$, one);
  end loop;
end
$$;
-- What the force answers and says goes with what it is about.
create policy data_answer_remit on inspection.data_answer as restrictive to ${app_role}
  using (${whole_remit} or exists (select from inspection.data_request r
    where r.force_id = data_answer.force_id and r.code = data_answer.request));
create policy fact_check_remit on inspection.fact_check as restrictive to ${app_role}
  using (${whole_remit}
    or exists (select from inspection.judgement j
      where j.force_id = fact_check.force_id and j.code = fact_check.judgement)
    or exists (select from inspection.finding f
      where f.force_id = fact_check.force_id and f.code = fact_check.finding));
create policy fact_check_reply_remit on inspection.fact_check_reply as restrictive to ${app_role}
  using (${whole_remit} or exists (select from inspection.fact_check c
    where c.force_id = fact_check_reply.force_id and c.code = fact_check_reply.comment));
