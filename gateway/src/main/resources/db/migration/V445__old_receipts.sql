-- What the door may do with receipts is what is granted here, and no more: it cannot delete one.
revoke all on receipt, copy_holder from ${app};
grant select, insert on receipt to ${app};
grant update (mark, acknowledged_at, acknowledged_by) on receipt to ${app};
grant select, insert, update on copy_holder to ${app};

-- That somebody has forgotten what they were told to forget is kept for two years. What is owed stays until it is acknowledged.
create function forget_old_receipts() returns bigint
    language sql volatile security definer set search_path = pg_catalog, pg_temp
    as $$
        with gone as (
            delete from public.receipt
            where id in (select id from public.receipt where acknowledged_at < now() - interval '2 years' limit 10000)
            returning 1)
        select count(*) from gone
    $$;
revoke all on function forget_old_receipts() from public;
grant execute on function forget_old_receipts() to ${app};
create index receipt_acknowledged on receipt (acknowledged_at) where acknowledged_at is not null;
