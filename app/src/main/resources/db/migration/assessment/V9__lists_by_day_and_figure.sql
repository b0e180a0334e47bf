select register.index_order('assessment.evidence', 'effective_on', 'expires');
