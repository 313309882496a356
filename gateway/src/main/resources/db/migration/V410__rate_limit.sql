-- What is left of each quota, shared by the replicas of the door. Not logged: after a crash everybody
-- begins anew, and no crash should be slower for it. Who it is stands there as a keyed hash only.
create unlogged table rate_limit (
    id bytea primary key,
    state bytea,
    expires_at bigint
);
create index rate_limit_expires_at on rate_limit (expires_at);
grant select, insert, update, delete on rate_limit to ${app};
