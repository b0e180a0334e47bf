-- Who may not sign is refused here too, whatever the code above does: a signature comes after a review, from somebody
-- else than the reviewer (and than the authors, since the first migration), and with the right to sign for the force.
alter table assessment.assessment add constraint assessment_signed_by_another
  check (signed_by = '' or signed_by <> reviewed_by);
alter table assessment.assessment add constraint assessment_signed_after_review
  check (state <> 'signed' or reviewed_by <> '');
create policy assessment_signed_by_right on assessment.assessment as restrictive for update to ${app_role}
  using (${assessment_force}) with check (state <> 'signed' or ${assessment_sign_force});
