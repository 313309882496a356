-- What every service stores: dockets, their entries, finished views, and the outbox and inbox of events.
-- Times are UTC; a class of visibility is stored as its rank: 0 public, 1 partner, 2 confidential, 3 restricted.

create table docket (
    id uuid primary key,
    kind text not null,
    head jsonb not null,
    subjects uuid[] not null,
    visibility smallint not null check (visibility between 0 and 3),
    created_at timestamptz not null,
    created_by text not null,
    folded_on date not null,
    next_change date
);
create index docket_subjects on docket using gin (subjects);
create index docket_next_change on docket (next_change) where next_change is not null;

create table entry (
    id uuid primary key,
    docket_id uuid not null references docket (id),
    act_kind text not null,
    act jsonb not null,
    happened_earliest date,
    happened_latest date,
    date_precision text not null,
    modality text not null,
    raw_date text,
    visibility smallint not null check (visibility between 0 and 3),
    standing text not null,
    sources jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    retracted_at timestamptz,
    retracted_by text,
    retraction_reason text,
    corrects uuid references entry (id),
    cause jsonb
);
create index entry_docket on entry (docket_id);
create index entry_cause on entry ((cause ->> 'entry_id')) where cause is not null;
create unique index entry_corrects on entry (corrects) where corrects is not null;

-- One finished answer per docket and audience.
create table view (
    docket_id uuid not null references docket (id),
    clearance smallint not null,
    etag text not null,
    body bytea not null,
    primary key (docket_id, clearance)
);

-- One row per docket and audience, with what a list may be filtered by.
create table listing (
    docket_id uuid not null references docket (id),
    clearance smallint not null,
    kind text not null,
    filters jsonb not null,
    body bytea not null,
    primary key (kind, clearance, docket_id)
);
create index listing_filters on listing using gin (filters jsonb_path_ops);

-- In which state a docket was on which days, as an audience may know it.
create extension if not exists btree_gist;
create table span (
    docket_id uuid not null references docket (id),
    clearance smallint not null,
    kind text not null,
    state text not null,
    during daterange not null
);
create index span_during on span using gist (kind, clearance, state, during);
create index span_docket on span (docket_id);

create table outbox (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    key text not null,
    type text not null,
    subject text not null,
    cause_id uuid,
    payload bytea not null,
    recorded_at timestamptz not null
);

create table inbox (
    event_id uuid primary key,
    handled_at timestamptz not null
);

create table idempotency (
    caller text not null,
    key text not null,
    fingerprint text not null,
    status smallint,
    headers jsonb,
    body bytea,
    created_at timestamptz not null,
    primary key (caller, key)
);

-- Second wall: a reader's transaction says which class it is cleared for. One that says nothing sees nothing.
create function cleared_for() returns smallint
    language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('habeas.clearance', true), ''), '-1')::smallint $$;

alter table docket enable row level security;
alter table entry enable row level security;
alter table view enable row level security;
alter table listing enable row level security;
alter table span enable row level security;
create policy cleared on docket using (visibility <= (select cleared_for()));
create policy cleared on entry using (visibility <= (select cleared_for()));
create policy cleared on view using (clearance <= (select cleared_for()));
create policy cleared on listing using (clearance <= (select cleared_for()));
create policy cleared on span using (clearance <= (select cleared_for()));

-- The application is not the owner: row-level security holds for it, and it cannot change the schema.
grant usage on schema public to ${app};
grant select, insert, update on docket, entry, idempotency to ${app};
grant select, insert, update, delete on view, listing, span, outbox to ${app};
grant delete on idempotency to ${app};
grant select, insert on inbox to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
