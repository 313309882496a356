-- A calendar of deadlines under an address that nobody can guess: of the token only its hash is kept.
create table calendar_feed (
    id uuid primary key,
    owner text not null,
    clearance smallint not null check (clearance between 0 and 3),
    token_hash bytea not null unique,
    person_id uuid,
    rule text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index calendar_feed_owner on calendar_feed (owner, id);

alter table calendar_feed enable row level security;
create policy cleared on calendar_feed using (clearance <= (select cleared_for()));
grant select, insert, update, delete on calendar_feed to ${app};
