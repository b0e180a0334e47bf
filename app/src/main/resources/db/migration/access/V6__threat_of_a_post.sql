-- Which threat a business lead's post leads on; empty for other posts, and for those that were given before.
alter table access.post
  add column threat text not null default ''
  constraint post_threat_of_a_business_lead check (threat = '' or role = 'BUSINESS_LEAD');
