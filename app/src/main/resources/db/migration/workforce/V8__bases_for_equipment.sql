-- Vehicles stand at bases: whoever may read equipment may read where these are.
alter policy base_read on workforce.base using (${people_force} or ${equipment_force});
