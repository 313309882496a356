-- Those who sign. Whom it is about is sealed by the application; the hashes are keyed. Never public, erased after the
-- campaign (domain-model.md E.5). Not derived.
create table supporter (
    id uuid primary key,
    appeal_id uuid not null references docket (id),
    campaign_id uuid not null references docket (id),
    address_hash bytea not null,
    sealed bytea not null,
    language text not null,
    informed boolean not null,
    state text not null check (state in ('PENDING', 'CONFIRMED')),
    created_at timestamptz not null,
    confirmed_at timestamptz,
    token_hash bytea unique,
    token_expires_at timestamptz,
    manage_hash bytea not null unique
);
create unique index supporter_once on supporter (appeal_id, address_hash) where state = 'CONFIRMED';
create index supporter_campaign on supporter (campaign_id);
create index supporter_pending on supporter (token_expires_at) where state = 'PENDING';

-- How often somebody tried in the last hour, by a keyed hash of the address it came from.
create table supporter_client (
    client_hash bytea not null,
    tried_at timestamptz not null
);
create index supporter_client_at on supporter_client (client_hash, tried_at);

alter table supporter enable row level security;
alter table supporter_client enable row level security;
create policy cleared on supporter using (2 <= (select cleared_for()));
create policy cleared on supporter_client using (2 <= (select cleared_for()));
