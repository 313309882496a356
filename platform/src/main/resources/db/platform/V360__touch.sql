-- What is written and not yet told to the door: one row a transaction that changed anything, and one for each docket whose
-- PUBLIC answer it changed. Rows live until the broker has them. No key leads to a docket: it may be gone by then.
create table touch (
    id bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    docket_id uuid,
    etag_before text,
    unique nulls not distinct (transaction_id, docket_id)
);

-- What is told is numbered, so that who listens knows when something was lost.
create sequence touch_number;
grant usage on sequence touch_number to ${app};
