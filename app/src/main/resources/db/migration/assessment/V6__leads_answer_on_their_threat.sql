-- A business lead answers on the threat that the post leads on, and on no other: of whoever is held to none the setting
-- is empty.
create policy answer_of_its_lead on assessment.answer as restrictive for insert to ${app_role}
  with check (coalesce((select current_setting('muster.leads_on', true)), '') in ('', threat));
create policy answer_submitted_by_its_lead on assessment.answer as restrictive for update to ${app_role}
  using (coalesce((select current_setting('muster.leads_on', true)), '') in ('', threat));
create policy assessment_of_its_lead on assessment.assessment as restrictive for update to ${app_role}
  using (coalesce((select current_setting('muster.leads_on', true)), '') in ('', threat));
