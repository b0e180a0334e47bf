select register.index_titles('organisation');
