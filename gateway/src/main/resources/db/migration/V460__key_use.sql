-- On which day (UTC) a key opened last, so that one that nobody needs any more is found. No finer: when somebody reads is nobody's business.
alter table api_key add column last_used_on date;
