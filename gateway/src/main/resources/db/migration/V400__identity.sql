-- Partner organisations: what has been agreed with each, and the clients that ask in its name.
-- A partner reads at most what is of class PARTNER (rank 1); what is above is for staff.
create table partner (
    id uuid primary key,
    name text not null,
    agreement text not null unique,
    valid_until date not null,
    clearance smallint not null check (clearance between 0 and 1),
    purposes text[] not null,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null
);

-- A client belongs to one partner, so that a token never stands for two agreements.
create table partner_client (
    client_id text primary key,
    partner_id uuid not null references partner (id)
);
create index partner_client_partner on partner_client (partner_id);

-- Keys of the public tier. Of a secret only its SHA-256 is kept: it has 256 random bits, so nobody finds it by guessing.
create table api_key (
    id uuid primary key,
    partner_id uuid references partner (id),
    label text not null,
    scopes text[] not null,
    secret_hash bytea not null check (length(secret_hash) = 32),
    previous_hash bytea check (length(previous_hash) = 32),
    previous_until timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz not null,
    rotated_at timestamptz,
    revoked_at timestamptz,
    revoked_by text
);
create index api_key_partner on api_key (partner_id, id);

-- Who had access stays readable: nothing here is deleted.
revoke delete on partner, api_key from ${app};
