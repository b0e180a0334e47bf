select register.index_titles('actions');
