-- What holders of copies were told to forget, noted before it was handed out. The same telling to the same holder is one row,
-- however often its page is read.
create table receipt (
    id uuid primary key,
    holder text not null,
    mark text not null,
    record_type text not null,
    record_id uuid not null,
    reason text not null,
    told_at timestamptz not null,
    due_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    unique (holder, record_id, mark)
);
create index receipt_open on receipt (holder, id) where acknowledged_at is null;
create index receipt_due on receipt (id, due_at) where acknowledged_at is null;

-- Who keeps a copy, and when they last asked what has changed.
create table copy_holder (
    holder text primary key,
    last_read_at timestamptz not null
);

grant select, insert on receipt to ${app};
grant update (mark, acknowledged_at, acknowledged_by) on receipt to ${app};
grant select, insert, update on copy_holder to ${app};

-- What was acknowledged stays acknowledged, and by whom.
create function receipt_stays() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
begin
    if old.acknowledged_at is not null and row(new.acknowledged_at, new.acknowledged_by)
            is distinct from row(old.acknowledged_at, old.acknowledged_by) then
        raise exception 'a receipt is acknowledged once';
    end if;
    return new;
end $$;
create trigger receipt_stays before update on receipt for each row execute function receipt_stays();
