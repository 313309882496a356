-- Run after every migration, so that no table is forgotten: a transaction that writes anything leaves a mark, and one that
-- changes the PUBLIC answer of a docket says which. The relay tells the door (docs/adr/0108).

create or replace function touch_written() returns trigger
    language plpgsql as $$
begin
    if current_setting('habeas.touched', true) is distinct from cast(pg_current_xact_id() as text) then
        perform set_config('habeas.touched', cast(pg_current_xact_id() as text), true);
        insert into touch (docket_id) values (null) on conflict do nothing;
        perform pg_notify('outbox', '');
    end if;
    return null;
end $$;

-- An answer that is taken away and put back as it was has not changed. Only the first state before the transaction counts.
create or replace function touch_view() returns trigger
    language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into touch (docket_id, etag_before) values (old.docket_id, old.etag) on conflict do nothing;
    end if;
    if tg_op <> 'DELETE' then
        insert into touch (docket_id, etag_before) values (new.docket_id, '') on conflict do nothing;
        delete from touch where transaction_id = pg_current_xact_id()
            and docket_id = new.docket_id and etag_before = new.etag;
    end if;
    return null;
end $$;

do $$
declare
    its text;
begin
    for its in select c.relname from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            -- what no answer is made from
            and c.relname not in ('touch', 'outbox', 'inbox', 'idempotency', 'rebuild', 'replayed', 'change', 'change_head',
                'flyway_schema_history') loop
        execute format('drop trigger if exists touch_written on %I', its);
        execute format('drop trigger if exists touch_emptied on %I', its);
        if ${told} then
            execute format('create trigger touch_written after insert or update or delete on %I for each row'
                ' when (current_setting(''habeas.touched'', true) is distinct from cast(pg_current_xact_id_if_assigned() as text))'
                ' execute function touch_written()', its);
            execute format('create trigger touch_emptied after truncate on %I for each statement'
                ' execute function touch_written()', its);
        end if;
    end loop;
    drop trigger if exists touch_view_made on view;
    drop trigger if exists touch_view_changed on view;
    drop trigger if exists touch_view_gone on view;
    if ${told} then
        create trigger touch_view_made after insert on view for each row
            when (new.clearance = 0) execute function touch_view();
        create trigger touch_view_changed after update on view for each row
            when (old.clearance = 0 or new.clearance = 0) execute function touch_view();
        create trigger touch_view_gone after delete on view for each row
            when (old.clearance = 0) execute function touch_view();
    end if;
end $$;
