select register.index_titles('risks');
