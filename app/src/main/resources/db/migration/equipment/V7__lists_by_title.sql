select register.index_titles('equipment');
