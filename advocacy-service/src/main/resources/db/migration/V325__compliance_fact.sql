-- What the other services told of people that may say something of the compliance with a decision.
-- Derived from the topics; what was taken back is kept with the time since when it no longer counts.
create table compliance_fact (
    event_id uuid primary key,
    person_id uuid not null,
    type text not null,
    service text not null,
    docket_id uuid not null,
    docket_kind text not null,
    entry_id uuid not null,
    happened text not null,
    modality text not null,
    visibility smallint not null check (visibility between 0 and 3),
    recorded_at timestamptz not null,
    payload jsonb not null,
    basis text,
    gone_at timestamptz
);
create index compliance_fact_person on compliance_fact (person_id, recorded_at);
create index compliance_fact_entry on compliance_fact (entry_id);

alter table compliance_fact enable row level security;
create policy cleared on compliance_fact using (visibility <= (select cleared_for()));
grant select, insert, update, delete on compliance_fact to ${app};
