-- Vehicles are no people: who may read equipment reads them, whether or not the post lets people be read.
alter policy vehicle_read on equipment.vehicle using (${people_force} or ${equipment_force});
alter policy register_state_read on equipment.register_state
  using (${people_force} or ${equipment_force} or ${count_force});
