-- What the other services have told about our persons.
create table elsewhere (
    event_id uuid primary key,
    person_id uuid not null,
    service text not null,
    type text not null,
    docket_id uuid not null,
    docket_kind text not null,
    entry_id uuid,
    happened text,
    state_before text not null,
    state_after text not null,
    facts jsonb not null,
    visibility smallint not null check (visibility between 0 and 3),
    recorded_at timestamptz not null,
    retracted_at timestamptz
);
create index elsewhere_entry on elsewhere (entry_id);
create index elsewhere_person on elsewhere (person_id, recorded_at);

-- The spellings under which an audience may find a person, with the keys that similar ones share.
create table person_name (
    person_id uuid not null references docket (id),
    clearance smallint not null,
    value text not null,
    normalised text not null,
    keys text[] not null,
    primary key (person_id, clearance, value)
);
create index person_name_keys on person_name using gin (keys);
create index person_name_normalised on person_name (normalised);

-- Where a person stood in the list of political prisoners on which days, as an audience knew it when.
create table prisoner_span (
    id bigint generated always as identity primary key,
    person_id uuid not null references docket (id),
    clearance smallint not null,
    during daterange not null,
    known tstzrange not null,
    place text not null,
    is_counted boolean not null,
    item jsonb not null
);
create index prisoner_span_during on prisoner_span using gist (clearance, during, known);
create index prisoner_span_person on prisoner_span (person_id) where upper_inf(known);

alter table elsewhere enable row level security;
alter table person_name enable row level security;
alter table prisoner_span enable row level security;
create policy cleared on elsewhere using (visibility <= (select cleared_for()));
create policy cleared on person_name using (clearance <= (select cleared_for()));
create policy cleared on prisoner_span using (clearance <= (select cleared_for()));
grant select, insert, update on elsewhere to ${app};
grant select, insert, update, delete on person_name, prisoner_span to ${app};
