-- What was told of persons and what was found of their danger is only ever added to. These are the only ways to delete
-- it: of somebody who is erased.
create function erase_told(person uuid) returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
        delete from subject_told
            where person_id = person and exists (select from erased_person e where e.id = person)
    $$;
create function erase_risk(person uuid) returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
        delete from risk_override
            where person_id = person and exists (select from erased_person e where e.id = person);
        delete from risk_assessment
            where person_id = person and exists (select from erased_person e where e.id = person)
    $$;
revoke execute on function erase_told(uuid) from public;
revoke execute on function erase_risk(uuid) from public;
grant execute on function erase_told(uuid) to ${app};
grant execute on function erase_risk(uuid) to ${app};
