-- An inspector whose post names questions of a threat reads the answers to these alone, what was said on them, and
-- no figure that sums up the threat.
do $$
declare
  one text;
begin
  foreach one in array array['answer', 'remark', 'ground'] loop
    execute format($p$create policy %1$s_asked on assessment.%1$s as restrictive to ${app_role}
      using (${asked_in_remit})$p$, one);
  end loop;
end
$$;
create policy cell_asked on assessment.cell as restrictive to ${app_role} using (${whole_threat_in_remit});
