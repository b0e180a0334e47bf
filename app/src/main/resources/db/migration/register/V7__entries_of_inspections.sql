-- Whoever inspects, or answers the inspectorate, gives entries an identity.
alter policy entry_add on register.entry
  with check (${added_capability_change_force} or ${added_risk_change_force} or ${added_equipment_change_force}
    or ${added_training_force} or ${added_force} or ${added_governance_change_force}
    or ${added_assessment_answer_force} or ${added_inspection_change_force} or ${added_inspection_answer_force});
