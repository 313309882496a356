-- Which person's docket names which other person: by a merge, a tie, or pressure to testify. What holds is
-- decided by folding both dockets; a row only says where to look, so it stays when its entry is taken back.
create table person_link (
    entry_id uuid primary key,
    person_id uuid not null references docket (id),
    other_id uuid not null,
    act text not null,
    visibility smallint not null check (visibility between 0 and 3)
);
create index person_link_person on person_link (person_id, act);
create index person_link_other on person_link (other_id, act);

insert into person_link (entry_id, person_id, other_id, act, visibility)
select e.id, e.docket_id, cast(e.act ->> 'person' as uuid), e.act_kind, greatest(e.visibility, d.visibility)
from entry e join docket d on d.id = e.docket_id
where d.kind = 'persons' and e.act_kind = 'related';

alter table person_link enable row level security;
create policy cleared on person_link using (visibility <= (select cleared_for()));
grant select, insert on person_link to ${app};
