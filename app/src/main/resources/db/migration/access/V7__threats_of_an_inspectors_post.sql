-- An inspector's post may name the threats that it looks into, with ';' between them; empty means all.
alter table access.post drop constraint post_threat_of_a_business_lead;
alter table access.post add constraint post_threat_of_a_lead_or_inspector
  check (threat = '' or role in ('BUSINESS_LEAD', 'INSPECTOR'));
