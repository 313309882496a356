-- Which framework case a proceeding belongs to, and since when a fact holds.
alter table subject_fact add column linked_id uuid;
alter table subject_fact add column since date;
create index subject_fact_affair on subject_fact (word) where kind = 'FRAMEWORK_CASE';
create index subject_fact_linked on subject_fact (linked_id) where linked_id is not null;

-- Everything that was ever told of a person, so that an earlier day can be looked at; insert-only but for
-- the mark that the other service has taken it back.
create table subject_told (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    docket_id uuid not null,
    entry_id uuid,
    state varchar(2),
    word text,
    linked_id uuid,
    since date,
    visibility smallint not null check (visibility between 0 and 3),
    told_at timestamptz not null,
    gone_at timestamptz
);
create index subject_told_person on subject_told (person_id);
insert into subject_told (id, person_id, kind, docket_id, entry_id, state, word, since, visibility, told_at)
    select id, person_id, kind, docket_id, entry_id, state, word, since, visibility, noted_at from subject_fact;

alter table subject_told enable row level security;
create policy cleared on subject_told using (visibility <= (select cleared_for()));
grant select, insert on subject_told to ${app};
grant update (gone_at) on subject_told to ${app};
