-- Files of evidence items. The bytes lie in the object store under the id; what nobody is cleared for is not found here.
create table stored_file (
    id uuid primary key,
    docket_id uuid not null references docket (id),
    variant text not null check (variant in ('original', 'working', 'published')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    media_type text not null,
    visibility smallint not null check (visibility between 0 and 3),
    created_at timestamptz not null,
    -- An original is never told, whatever the application thinks.
    check (variant = 'published' or visibility = 3)
);
create index stored_file_docket on stored_file (docket_id);
-- One copy of an item is out at a time.
create unique index stored_file_released on stored_file (docket_id) where visibility = 0;

alter table stored_file enable row level security;
create policy cleared on stored_file using (visibility <= (select cleared_for()));
grant select, insert, update on stored_file to ${app};
