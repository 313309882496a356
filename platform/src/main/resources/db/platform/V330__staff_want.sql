-- The work that the rules of this service have asked for. What was told of it is in the queue of extradition-service;
-- what is RESTRICTED is here only. It follows from what happened and when it was heard, so it is kept, not computed.
create table staff_want (
    id uuid primary key,
    rule text not null,
    code text not null,
    person_id uuid,
    about uuid not null,
    about_kind text not null,
    cause jsonb not null,
    cause_entry uuid not null,
    happened jsonb not null,
    due date,
    visibility smallint not null check (visibility between 2 and 3),
    wanted_at timestamptz not null,
    dropped_at timestamptz,
    is_told boolean not null,
    revision integer not null
);
create index staff_want_about on staff_want (about);
create index staff_want_cause on staff_want (cause_entry) where dropped_at is null;
create index staff_want_person on staff_want (person_id) where person_id is not null;
alter table staff_want enable row level security;
create policy cleared on staff_want using (visibility <= (select cleared_for()));
grant select, insert, update, delete on staff_want to ${app};
