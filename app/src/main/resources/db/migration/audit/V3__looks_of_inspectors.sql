-- What inspectors looked at is read by whoever answers to the inspectorate in the force that was looked at, too.
create policy record_read_looks on audit.record for select to ${app_role}
  using (role = 'INSPECTOR' and act in ('looked at', 'sample looked at') and ${inspection_answer_force});
