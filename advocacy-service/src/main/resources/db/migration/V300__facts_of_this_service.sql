-- What happens in this service answers demands too, also when it is about nobody in particular.
alter table known_fact alter column person_id drop not null;
create index known_fact_docket on known_fact (docket_id) where person_id is null;
create index demand_matter on docket ((head ->> 'matter')) where kind = 'demands';
