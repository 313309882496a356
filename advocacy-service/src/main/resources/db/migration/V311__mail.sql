-- Mails on their way out. No text and no address: a mail is made from ref when it goes out, and to_hash is a keyed hash
-- by which mails to one address are counted. Not derived; what was sent cannot be computed again.
create table mail (
    id uuid primary key,
    purpose text not null,
    ref uuid not null,
    to_hash bytea not null,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'BOUNCED', 'DROPPED')),
    attempts integer not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    claimed_at timestamptz,
    settled_at timestamptz,
    reply_code integer
);
create index mail_due on mail (due_at, id) where state = 'QUEUED';
create index mail_stuck on mail (claimed_at) where state = 'SENDING';
create index mail_to on mail (to_hash, claimed_at);
create index mail_ref on mail (ref);

alter table mail enable row level security;
create policy cleared on mail using (2 <= (select cleared_for()));
