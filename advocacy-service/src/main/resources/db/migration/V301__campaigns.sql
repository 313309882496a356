-- Whose demands name an office, and so show how it is reached.
create index demand_addressees on docket using gin ((head -> 'addressees') jsonb_path_ops) where kind = 'demands';

-- Who no longer consents to a campaign, so that one recorded later is paused too. Derived from events.
create table consent_end (
    event_id uuid primary key,
    person_id uuid not null,
    ended date not null,
    visibility smallint not null check (visibility between 0 and 3)
);
create index consent_end_person on consent_end (person_id);
alter table consent_end enable row level security;
create policy cleared on consent_end using (visibility <= (select cleared_for()));
grant select, insert, delete on consent_end to ${app};

-- What the feeds show: only what anybody may read, taken from the finished public answers. Derived.
create table feed_entry (
    id text primary key,
    campaign_id uuid not null,
    title text not null,
    content text not null,
    language text,
    author text not null,
    link text not null,
    tag text not null,
    published timestamptz not null
);
create index feed_entry_newest on feed_entry (published desc, id);
create index feed_entry_campaign on feed_entry (campaign_id);
grant select, insert, delete on feed_entry to ${app};
