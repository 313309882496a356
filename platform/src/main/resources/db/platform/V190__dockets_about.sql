-- The dockets about some persons that the transaction may know of. Under row-level security an index serves only
-- leak-proof operators, and those of arrays are not; so the question is asked by the owner, and the wall is in it.
create function dockets_about(persons uuid[]) returns setof uuid
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$ select id from docket where subjects && persons and visibility <= cleared_for() $$;
revoke execute on function dockets_about(uuid[]) from public;
grant execute on function dockets_about(uuid[]) to ${app};
