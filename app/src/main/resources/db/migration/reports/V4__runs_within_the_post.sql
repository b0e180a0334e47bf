-- How far the document of a force has come is seen and written as long as the post covers the force, as its file is.
alter policy run_force_own on reports.run_force
  using (account = (select current_setting('muster.account', true)) and ${capability_force});
