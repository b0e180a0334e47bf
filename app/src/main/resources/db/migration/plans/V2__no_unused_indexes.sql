-- Under a row policy PostgreSQL may look into an index only with operators that leak nothing, and @@ is none of them:
-- these indexes were written and never read. A search reads the vectors of the forces that the actor may read.
drop index plans.plan_words;
drop index plans.first_command_words;
drop index plans.action_card_words;
drop index plans.call_out_words;
drop index plans.rendezvous_point_words;
drop index plans.plan_word_words;
drop index plans.plan_link_words;
