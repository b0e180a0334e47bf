select register.index_order('actions.action', 'due');
