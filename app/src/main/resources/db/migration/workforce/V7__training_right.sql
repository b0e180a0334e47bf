-- Who may change training changes accreditations too, and no other register of people.
alter policy accreditation_add on workforce.accreditation with check (${added_training_force});
alter policy accreditation_change on workforce.accreditation using (${training_force});
alter policy register_state_add on workforce.register_state with check (${added_force} or ${added_training_force});
alter policy register_state_change on workforce.register_state using (${change_force} or ${training_force});
