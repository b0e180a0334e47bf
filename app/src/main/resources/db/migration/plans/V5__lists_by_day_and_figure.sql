select register.index_order('plans.action_card', 'turn');
select register.index_order('plans.call_out', 'turn');
select register.index_order('plans.first_command', 'turn');
select register.index_order('plans.link_test', 'tested_on');
select register.index_order('plans.plan', 'last_exercised', 'next_review');
select register.index_order('plans.plan_link', 'next_test');
select register.index_order('plans.rendezvous_point', 'turn');
