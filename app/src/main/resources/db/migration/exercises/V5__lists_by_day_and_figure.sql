select register.index_order('exercises.debrief', 'held_on');
select register.index_order('exercises.exercise', 'held_from', 'planned_for');
select register.index_order('exercises.inject', 'minute', 'observed_minute');
select register.index_order('exercises.lesson', 'due', 'identified_on');
select register.index_order('exercises.participation', 'took_part');
select register.index_order('exercises.programme', 'next_review');
