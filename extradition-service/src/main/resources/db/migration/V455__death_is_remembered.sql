-- When a fact happened, as exactly as it was told: a request recorded after a death is learned of
-- ends on the same day as one recorded before.
alter table subject_fact add column told_on text;
alter table subject_fact add column told_modality text;
update subject_fact set told_on = to_char(since, 'YYYY-MM-DD'), told_modality = 'ACTUAL'
    where kind = 'CUSTODY' and since is not null;
