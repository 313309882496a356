-- When this service was asked to write everything derived anew. One that is not finished is begun again at each start.
create table rebuild (
    id bigint generated always as identity primary key,
    asked_by text not null,
    asked_at timestamptz not null default now(),
    begun_at timestamptz,
    finished_at timestamptz,
    step text not null default 'asked',
    events bigint not null default 0,
    dockets bigint not null default 0,
    entries bigint not null default 0,
    of_dockets bigint not null default 0,
    seconds double precision not null default 0
);
-- Which events the rebuild at hand has heard again; empty but for its transaction.
create table replayed (
    event_id uuid primary key
);
grant select, insert, update on rebuild to ${app};
grant select, insert, delete on replayed to ${app};
