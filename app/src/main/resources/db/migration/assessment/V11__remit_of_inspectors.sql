-- An inspector whose post names threats reads what forces say of themselves on these alone.
do $$
declare
  one text;
begin
  foreach one in array array['assessment', 'answer', 'fact', 'remark', 'cell', 'ground'] loop
    execute format($p$create policy %1$s_remit on assessment.%1$s as restrictive to ${app_role}
      using (${whole_remit} or threat = any (${remit}))$p$, one);
  end loop;
end
$$;
create policy evidence_remit on assessment.evidence as restrictive to ${app_role}
  using (${whole_remit} or threats = '' or string_to_array(threats, ';') && ${remit});
