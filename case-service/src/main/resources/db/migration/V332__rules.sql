-- The case files that rules have to look at again.
create table case_file_due (
    file_id uuid primary key
);
grant select, insert, delete on case_file_due to ${app};

-- Which organisations are banned (R-21), and by which entry. Never emptied: no view may be written without it (ADR 91).
create table organisation_ban (
    organisation_id uuid primary key,
    entry_id uuid not null,
    happened jsonb not null,
    visibility smallint not null check (visibility between 0 and 3)
);
alter table organisation_ban enable row level security;
-- It decides what readers of any class are shown, and is itself shown to nobody.
create policy cleared on organisation_ban using (0 <= (select cleared_for()));
grant select, insert, update, delete on organisation_ban to ${app};

-- Who is known to belong to an organisation: asked when it is banned.
create index entry_membership on entry ((act ->> 'organisation_id')) where act_kind = 'membership_recorded';
create index staff_want_causing on staff_want ((cause ->> 'docket_id')) where dropped_at is null;
