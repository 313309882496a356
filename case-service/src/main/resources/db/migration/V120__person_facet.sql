-- What was true of a person from which day to which, as an audience knew it from when to when. A row that is no
-- longer known to be true is closed, not deleted. Days are plain columns and not a range: under row-level security
-- an index serves only operators that are leak-proof, which those of dates are and those of ranges are not.
create table person_facet (
    person_id uuid not null references docket (id),
    clearance smallint not null,
    facet text not null,
    value text not null,
    since date not null,
    until date not null,
    known_from timestamptz not null,
    known_until timestamptz
);
create index person_facet_order on person_facet (clearance, facet, value, person_id, since, until)
    where known_until is null;
create index person_facet_person on person_facet (person_id) where known_until is null;
create index person_facet_closed on person_facet (clearance, facet, value, person_id)
    where known_until is not null;
create statistics person_facet_values (mcv, dependencies) on clearance, facet, value from person_facet;

-- How the number of persons with a value changes on a day, and how many of them are held. Writers only insert, so
-- that they never wait for each other; the compaction moves what they inserted into tally. Place '' is everywhere.
create table tally_change (
    clearance smallint not null,
    facet text not null,
    value text not null,
    place text not null,
    day date not null,
    persons integer not null,
    held integer not null
);

-- The sums of tally_change by year (level 0, on its first day), month (1) and day (2): how many there are on a day
-- are the years before, the months before in its year, and the days to it in its month.
create table tally (
    clearance smallint not null,
    facet text not null,
    place text not null,
    level smallint not null check (level between 0 and 2),
    day date not null,
    value text not null,
    persons bigint not null,
    held bigint not null,
    primary key (clearance, facet, place, level, day, value)
);
create index tally_series on tally (clearance, facet, value, place, day) where level = 2;
create index tally_nothing on tally (day) where persons = 0 and held = 0;

-- Where a person stood in which list, with what the list says of them.
create table list_span (
    person_id uuid not null references docket (id),
    clearance smallint not null,
    list text not null,
    place text not null,
    is_counted boolean not null,
    name text not null,
    item jsonb not null,
    since date not null,
    until date not null,
    known_from timestamptz not null,
    known_until timestamptz
);
create index list_span_order on list_span (clearance, list, name, person_id, since, until, place)
    where known_until is null;
create index list_span_person on list_span (person_id) where known_until is null;
create index list_span_closed on list_span (clearance, list) where known_until is not null;

insert into list_span
    select person_id, clearance, 'political-prisoners', place, is_counted,
        coalesce(item -> 'person' ->> 'display_name', ''), item,
        lower(during), coalesce(upper(during), 'infinity'), lower(known), upper(known)
    from prisoner_span;
drop table prisoner_span;

alter table person_facet enable row level security;
alter table tally_change enable row level security;
alter table tally enable row level security;
alter table list_span enable row level security;
create policy cleared on person_facet using (clearance <= (select cleared_for()));
create policy cleared on tally_change using (clearance <= (select cleared_for()));
create policy cleared on tally using (clearance <= (select cleared_for()));
create policy cleared on list_span using (clearance <= (select cleared_for()));
grant select, insert, update, delete on person_facet, tally_change, tally, list_span to ${app};
