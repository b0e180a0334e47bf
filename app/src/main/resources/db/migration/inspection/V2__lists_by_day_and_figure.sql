select register.index_order('inspection.data_answer', 'figure');
select register.index_order('inspection.data_request', 'due');
select register.index_order('inspection.fieldwork', 'held_on');
select register.index_order('inspection.finding', 'due');
select register.index_order('inspection.inspection', 'first_on');
select register.index_order('inspection.publication', 'published_on');
