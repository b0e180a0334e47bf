-- A list of one base, or sorted by base, reads what a page holds.
create index vehicle_at_base on equipment.vehicle (force_id, base, vehicle_id) where recorded_to = 'infinity';
