-- The newest that was heard of a piece of work which another service asks for, so that what comes twice or late changes
-- nothing. It outlives a rebuild: what was heard once need not be heard again.
create table task_heard (
    task_id uuid primary key,
    revision integer not null
);
grant select, insert, update on task_heard to ${app};
