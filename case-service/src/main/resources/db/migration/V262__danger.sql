-- In how great a danger somebody is of being handed over, as extradition-service told it last; for staff only.
create table danger (
    person_id uuid primary key,
    level text not null,
    told_on date not null,
    event_id uuid not null
);
alter table danger enable row level security;
create policy cleared on danger using (2 <= (select cleared_for()));
grant select, insert, update on danger to ${app};
