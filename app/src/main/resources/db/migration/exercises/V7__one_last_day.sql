-- The same is `register.last_day`, which came later for the registers of all modules.
drop function exercises.last_day(text);
