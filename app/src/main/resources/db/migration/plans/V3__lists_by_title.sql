select register.index_titles('plans');
