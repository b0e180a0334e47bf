select register.index_order('mutualaid.aid', 'first_on', 'officer_days', 'units');
select register.index_order('mutualaid.aid_return', 'first_on', 'last_on', 'left_out', 'net_recipients');
select register.index_order('mutualaid.operation', 'first_on');
