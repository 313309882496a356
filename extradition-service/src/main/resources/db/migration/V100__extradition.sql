-- INV-X-01: one docket per person, requesting State, requested State and round.
create unique index extradition_round on docket (
    (head ->> 'person_id'),
    (head ->> 'requesting_state'),
    coalesce(head ->> 'requested_state', ''),
    (head ->> 'round')
) where kind = 'extradition-proceedings';

-- What this service knows of a person from the dockets of other services and its own (R-26).
-- Host States only; nothing below State level is ever stored here (INV-X-11).
create table subject_fact (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    docket_id uuid not null,
    entry_id uuid,
    state varchar(2),
    word text,
    visibility smallint not null check (visibility between 0 and 3),
    noted_at timestamptz not null
);
create index subject_fact_person on subject_fact (person_id);

alter table subject_fact enable row level security;
create policy cleared on subject_fact using (visibility <= (select cleared_for()));
grant select, insert, update, delete on subject_fact to ${app};
