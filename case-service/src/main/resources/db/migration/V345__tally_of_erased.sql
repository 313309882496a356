-- What the persons who were erased had added to the numbers, summed up: it says of nobody who it was (E.5).
create table tally_of_erased (
    clearance smallint not null,
    facet text not null,
    value text not null,
    place text not null,
    day date not null,
    persons bigint not null,
    held bigint not null,
    primary key (clearance, facet, value, place, day)
);
alter table tally_of_erased enable row level security;
create policy cleared on tally_of_erased using (clearance <= (select cleared_for()));
grant select, insert, update on tally_of_erased to ${app};
