-- Who wants to be told of changes, and what became of every message.

create table webhook (
    id uuid primary key,
    owner text not null,
    subject text not null,
    partner_id uuid,
    agreement text,
    purpose text,
    clearance smallint not null check (clearance between 0 and 1),
    url text not null,
    description text,
    filter jsonb not null,
    status text not null check (status in ('ACTIVE', 'PAUSED', 'DISABLED')),
    status_reason text,
    -- Sealed by the key of the installation.
    secret text not null,
    secret_since timestamptz not null,
    previous_secret text,
    previous_until timestamptz,
    -- Where in the feed it stands; moved on in the transaction that stores the messages up to there.
    feed_token text,
    feed_clearance smallint not null,
    look_at timestamptz not null,
    failing_since timestamptz,
    creation_key text unique,
    creation_print text,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index webhook_owner on webhook (owner, id);
create index webhook_look on webhook (look_at) where status = 'ACTIVE';

create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook (id) on delete cascade,
    kind text not null check (kind in ('RECORD_CHANGED', 'RECORD_REMOVED', 'FEED_RESTARTED', 'TEST')),
    record_type text,
    record_id text,
    payload text not null,
    state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    -- Tries since it was made or last asked for again, and in all.
    tries smallint not null,
    attempts integer not null,
    due_at timestamptz not null,
    claimed_until timestamptz,
    created_at timestamptz not null,
    settled_at timestamptz
);
create index webhook_delivery_due on webhook_delivery (webhook_id, due_at) where state = 'PENDING';
create index webhook_delivery_log on webhook_delivery (webhook_id, id);
create index webhook_delivery_age on webhook_delivery (settled_at) where settled_at is not null;

create table webhook_attempt (
    delivery_id uuid not null references webhook_delivery (id) on delete cascade,
    number integer not null,
    at timestamptz not null,
    took_ms integer not null,
    status smallint,
    failure text,
    primary key (delivery_id, number)
);

grant select, insert, update, delete on webhook, webhook_delivery, webhook_attempt to ${app};
