-- Letters as they were written: INV-A-06. Not derived; a letter is a document of its day.
create table letter (
    id uuid primary key,
    appeal_id uuid not null references docket (id),
    campaign_id uuid not null references docket (id),
    recipient_id uuid not null references docket (id),
    supporter_id uuid,
    template_id uuid not null references docket (id),
    version_id uuid not null,
    language text not null,
    institution text not null,
    office text,
    holder text,
    postal text,
    email text,
    subject text,
    body text,
    sha256 bytea not null check (length(sha256) = 32),
    written_at timestamptz not null,
    erased_at timestamptz,
    visibility smallint not null check (visibility between 0 and 3),
    check ((erased_at is null) = (body is not null and subject is not null)),
    unique nulls not distinct (appeal_id, recipient_id, supporter_id)
);
create index letter_supporter on letter (supporter_id) where supporter_id is not null;
create index letter_campaign on letter (campaign_id);

alter table letter enable row level security;
create policy cleared on letter using (visibility <= (select cleared_for()));

-- A letter is frozen: its text may be erased, and nothing else about it ever changes.
create function letter_is_frozen() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
begin
    if (to_jsonb(new) - array['subject', 'body', 'erased_at']) <> (to_jsonb(old) - array['subject', 'body', 'erased_at'])
            or new.subject is not null or new.body is not null or old.erased_at is not null then
        raise exception 'a letter is frozen';
    end if;
    return new;
end $$;
create trigger letter_is_frozen before update on letter for each row execute function letter_is_frozen();
revoke delete, truncate on letter from ${app};
