-- Days within the key make the planner think that it has to leap from person to person; beside the key they are
-- looked at while it walks.
drop index person_facet_order;
create index person_facet_order on person_facet (clearance, facet, value, person_id) include (since, until)
    where known_until is null;
-- Pages of lists are found by the facet of the list, and then by person.
drop index list_span_order;
-- A series reads thousands of days: from the index alone.
drop index tally_series;
create index tally_series on tally (clearance, facet, value, place, day) include (held) where level = 2;
