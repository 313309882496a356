-- Who is named as a target in some proposal, as the dockets say it: made again from their entries.
-- Names of alleged perpetrators are told to nobody from here, so only full clearance sees a row.
create table sanctions_target (
    docket_id uuid not null references docket (id) on delete cascade,
    target_id uuid not null,
    name text not null,
    person_id uuid,
    listings text[] not null,
    primary key (docket_id, target_id)
);
create index sanctions_target_person on sanctions_target (person_id) where person_id is not null;

alter table sanctions_target enable row level security;
create policy cleared on sanctions_target using ((select cleared_for()) = 3);
grant select, insert, delete on sanctions_target to ${app};
