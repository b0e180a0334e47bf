-- What others see of a correction on the grid is what was signed before, until the correction is signed, too: whoever
-- signs puts its cells in place.
create policy cell_sign_add on assessment.cell for insert to ${app_role}
  with check (shown = 'submitted' and ${added_assessment_sign_force});
create policy cell_sign on assessment.cell for update to ${app_role}
  using (shown = 'submitted' and ${assessment_sign_force});
