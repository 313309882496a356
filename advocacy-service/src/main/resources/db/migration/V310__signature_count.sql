-- How many have signed an appeal and confirmed it. Not derived: the number stays when those who signed are erased.
create table signature_count (
    appeal_id uuid primary key references docket (id),
    confirmed bigint not null check (confirmed >= 0)
);
