-- What runs out when, as each audience may know it: one row per deadline, audience and the days between two
-- records about its docket. The state follows from the day of the question: missed from missed_from on, else resting.
create table deadline (
    id uuid not null,
    clearance smallint not null check (clearance between 0 and 3),
    during daterange not null,
    docket_id uuid not null,
    persons uuid[] not null,
    rule text not null,
    resting text not null,
    missed_from date,
    due date,
    sort_day date not null,
    facts jsonb not null,
    primary key (id, clearance, during)
);
create index deadline_due on deadline (clearance, sort_day, id);
create index deadline_docket on deadline (docket_id);

-- Whom the deadlines of a docket concern, by an operator that an index serves under row-level security.
create table deadline_subject (
    person_id uuid not null,
    docket_id uuid not null,
    visibility smallint not null check (visibility between 0 and 3),
    primary key (person_id, docket_id)
);
create index deadline_subject_docket on deadline_subject (docket_id);

-- Under which edition of the rules the deadlines of a docket were counted.
create table deadline_counted (
    docket_id uuid primary key,
    edition integer not null
);

-- Who was warned of what: each step once for each last day. A step is days before, or -1 for missed.
create table deadline_told (
    deadline_id uuid not null,
    due date not null,
    step smallint not null,
    told_at timestamptz not null,
    primary key (deadline_id, due, step)
);

-- Time limits that begin on dockets of other services, as their events tell.
create table time_start_elsewhere (
    docket_id uuid not null,
    person_id uuid not null,
    rule text not null,
    docket_kind text not null,
    entry_id uuid not null,
    entries uuid[] not null,
    status text not null,
    since date not null,
    start jsonb not null,
    visibility smallint not null check (visibility between 0 and 3),
    primary key (docket_id, person_id, rule)
);

alter table deadline enable row level security;
alter table deadline_subject enable row level security;
alter table time_start_elsewhere enable row level security;
create policy cleared on deadline using (clearance <= (select cleared_for()));
create policy cleared on deadline_subject using (visibility <= (select cleared_for()));
create policy cleared on time_start_elsewhere using (visibility <= (select cleared_for()));
grant select, insert, update, delete
    on deadline, deadline_subject, deadline_counted, deadline_told, time_start_elsewhere to ${app};
