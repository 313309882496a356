-- Visit requests of all missions: a row for each of them and each audience, written with the mission's entries and
-- computed from nothing else.
create table visit (
    id uuid not null,
    clearance smallint not null check (clearance between 0 and 3),
    docket_id uuid not null,
    person_id uuid,
    result text not null,
    of_state text not null,
    purpose text not null,
    body bytea not null,
    primary key (clearance, id)
);
create index visit_docket on visit (docket_id);
create index visit_person on visit (person_id, clearance, id);
create index visit_result on visit (clearance, result, of_state, id);

alter table visit enable row level security;
create policy cleared on visit using (clearance <= (select cleared_for()));
grant select, insert, update, delete on visit to ${app};
