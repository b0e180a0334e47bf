-- Vehicles are changed by whoever may change equipment.
alter policy vehicle_add on equipment.vehicle with check (${added_equipment_change_force});
alter policy vehicle_change on equipment.vehicle using (${equipment_change_force});
alter policy register_state_add on equipment.register_state with check (${added_equipment_change_force});
alter policy register_state_change on equipment.register_state using (${equipment_change_force});
