-- R-13: which taking of a person has been told to the other services, so that it is told once,
-- whichever docket records it. Only what partners may know is told.
create table taking_told (
    id uuid primary key,
    person_id uuid not null,
    docket_id uuid not null,
    entry_id uuid not null,
    told_at timestamptz not null
);
create index taking_told_person on taking_told (person_id);

alter table taking_told enable row level security;
create policy cleared on taking_told using (1 <= (select cleared_for()));
grant select, insert, update, delete on taking_told to ${app};
