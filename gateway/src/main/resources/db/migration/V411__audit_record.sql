-- Who did what to the door, and who read what only named persons may read. Lines are added and never changed;
-- only after five years (docs/audit.md) are they deleted, by a function that deletes nothing younger.
create table audit_record (
    id uuid primary key,
    at timestamptz not null,
    kind text not null check (kind in ('reading', 'administration_begun', 'administration', 'bulk_reading')),
    subject text not null,
    caller text not null,
    clearance smallint not null check (clearance between 0 and 3),
    partner_id uuid,
    agreement text,
    purpose text,
    method text not null,
    path text not null,
    record_id uuid,
    records integer not null check (records >= 0),
    status smallint,
    trace_id text not null,
    once text unique
);
create index audit_record_subject on audit_record (subject, at);
create index audit_record_record on audit_record (record_id, id) where record_id is not null;
create index audit_record_kind on audit_record (kind, id);

-- The default privileges of this schema are wider.
revoke all on audit_record from ${app};
grant select, insert on audit_record to ${app};

create function forget_old_audit_records() returns bigint
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    as $$
        with gone as (
            delete from public.audit_record
            where id in (select id from public.audit_record where at < now() - interval '5 years' limit 10000)
            returning 1)
        select count(*) from gone
    $$;
revoke all on function forget_old_audit_records() from public;
grant execute on function forget_old_audit_records() to ${app};
