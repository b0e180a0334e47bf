select register.index_order('equipment.contract', 'ends', 'value');
select register.index_order('equipment.equipment_check', 'checked_on', 'failed');
select register.index_order('equipment.kit', 'count', 'national_replacement', 'replacement_due');
select register.index_order('equipment.purchasing', 'joint_share');
select register.index_order('equipment.standard_item', 'place', 'quantity');
