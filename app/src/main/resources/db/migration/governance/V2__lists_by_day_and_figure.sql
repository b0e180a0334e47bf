select register.index_order('governance.agenda_item', 'number');
select register.index_order('governance.board_meeting', 'held_on', 'planned_for');
select register.index_order('governance.decision', 'decided_on');
select register.index_order('governance.due_regard', 'had_on', 'plan_year');
