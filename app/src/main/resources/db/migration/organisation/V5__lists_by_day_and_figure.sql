select register.index_order('organisation.collaboration', 'next_review');
select register.index_order('organisation.definition', 'adopted_on');
select register.index_order('organisation.facility', 'last_exercised', 'next_exercise');
select register.index_order('organisation.meeting', 'next_on');
select register.index_order('organisation.member', 'funding_share', 'staffing_share');
select register.index_order('organisation.publication', 'published');
select register.index_order('organisation.strategy', 'next_review');
select register.index_order('organisation.team', 'demand');
