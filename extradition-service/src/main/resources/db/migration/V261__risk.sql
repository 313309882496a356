-- What the danger to a person was computed to be, for a reader of which class; never changed. A row is added
-- only if the answer or its reasons differ from the last one.
create table risk_assessment (
    id uuid primary key,
    person_id uuid not null,
    clearance smallint not null check (clearance between 2 and 3),
    host_state varchar(2),
    as_of date not null,
    score integer not null,
    host_level text not null,
    travel_level text not null,
    factors jsonb not null,
    assessment jsonb not null,
    rule_set_version integer not null,
    because text not null,
    computed_at timestamptz not null
);
create index risk_assessment_person on risk_assessment (person_id, clearance, id);

-- The newest row of each person and class, for lists.
create table risk_newest (
    clearance smallint not null,
    person_id uuid not null,
    assessment_id uuid not null references risk_assessment (id),
    host_level text not null,
    travel_level text not null,
    host_state varchar(2),
    codes text[] not null,
    primary key (clearance, person_id)
);
create index risk_newest_level on risk_newest (clearance, host_level, person_id);

-- Persons whose danger has to be computed anew. Only ever inserted by those who record, so that nobody waits.
create table risk_mark (
    id bigint generated always as identity primary key,
    person_id uuid not null,
    because text not null,
    due_at timestamptz not null
);
create index risk_mark_person on risk_mark (person_id);

-- When a danger may change by itself, and what of a person touches others of the same framework case.
create table risk_person (
    person_id uuid primary key,
    next_on date,
    shared text not null,
    affair uuid[] not null
);
create index risk_person_next on risk_person (next_on) where next_on is not null;

-- A reviewer finds another level; it stands beside what was computed, never in its place. No level ends it.
create table risk_override (
    id uuid primary key,
    person_id uuid not null,
    level text,
    reason text not null,
    visibility smallint not null check (visibility between 2 and 3),
    computed_level text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index risk_override_person on risk_override (person_id, id);

alter table risk_assessment enable row level security;
alter table risk_newest enable row level security;
alter table risk_mark enable row level security;
alter table risk_person enable row level security;
alter table risk_override enable row level security;
create policy cleared on risk_assessment using (clearance <= (select cleared_for()));
create policy cleared on risk_newest using (clearance <= (select cleared_for()));
create policy cleared on risk_override using (visibility <= (select cleared_for()));
-- Our own work lists say of somebody that there is something to compute; nobody but us reads them.
create policy cleared on risk_mark using (3 <= (select cleared_for()));
create policy cleared on risk_person using (3 <= (select cleared_for()));

grant select, insert, update, delete on risk_newest, risk_mark, risk_person to ${app};
grant select, insert on risk_assessment, risk_override to ${app};
revoke update, delete on risk_assessment, risk_override, subject_told from ${app};
grant update (gone_at) on subject_told to ${app};

insert into risk_mark (person_id, because, due_at)
    select person, 'migration', now()
    from (select distinct unnest(subjects) as person from docket) known;
