-- What the other services told of people. A demand made after the fact is answered by it at once.
create table known_fact (
    event_id uuid primary key,
    person_id uuid not null,
    type text not null,
    service text not null,
    docket_id uuid not null,
    docket_kind text not null,
    entry_id uuid,
    happened text not null,
    modality text not null,
    visibility smallint not null check (visibility between 0 and 3),
    recorded_at timestamptz not null,
    payload jsonb not null
);
create index known_fact_person on known_fact (person_id, recorded_at);
create index known_fact_entry on known_fact (entry_id);

alter table known_fact enable row level security;
create policy cleared on known_fact using (visibility <= (select cleared_for()));
grant select, insert, delete on known_fact to ${app};
