select register.index_titles('exercises');
