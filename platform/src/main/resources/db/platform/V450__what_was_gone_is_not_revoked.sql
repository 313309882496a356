-- A page of what one audience is to be told after a place, in the order of places. It is asked by the owner, because under
-- row-level security an index serves no questions about arrays; the wall is in it.
-- any_of: groups of tags, of each of which one must fit. Up to fresh_until nobody has a copy yet, so there nothing is said
-- to be gone. was, was_until: the reader belonged to that audience (-1: to none) until that place and may not know all of it any more.
-- What was gone before it then was told to be gone, and is not told again, unless an audience between the two has it: the reader may
-- have belonged to that one on the way.
create or replace function change_page(
    reader integer, after_place bigint, until_place bigint, fresh_until bigint, was integer, was_until bigint,
    any_of jsonb, most integer, most_bytes bigint)
    returns table (place bigint, docket uuid, docket_kind text, is_upsert boolean, why text, moved_to uuid, etag text,
        content bytea, fits boolean)
    language plpgsql stable security definer set search_path = pg_catalog, public
    as $$
declare
    one jsonb;
    words text[];
    fits_now text := 'c.is_there';
    still_there text := 'n.is_there';
    fitted_once text := '';
    revoked text := '';
begin
    if reader > cleared_for() then
        raise exception 'not cleared' using errcode = '42501';
    end if;
    for one in select value from jsonb_array_elements(any_of) loop
        words := array(select jsonb_array_elements_text(one));
        fits_now := fits_now || format(' and c.tags && %L::text[]', words);
        still_there := still_there || format(' and n.tags && %L::text[]', words);
        if words[1] not like 'type:%' then
            words := words || '*'::text;
        end if;
        fitted_once := fitted_once || format(' and c.tags_ever && %L::text[]', words);
    end loop;
    if was >= 0 then
        revoked := ' union all (select c.since, c.docket_id, c.kind, false, ''access_revoked'', null, $1 from change c'
            || ' where c.clearance = $5 and c.since > $2 and c.since <= $6' || fitted_once
            || ' and (c.is_there or c.position is null or c.position > $6 or exists (select from change b'
            || '   where b.docket_id = c.docket_id and b.clearance > $1 and b.clearance < $5'
            || '   and (b.is_there or b.position is null or b.position > $6)))'
            || ' and not exists (select from change n where n.docket_id = c.docket_id and n.clearance = $1 and '
            || still_there || ') order by c.since limit $7)';
    end if;
    return query execute
        'select p.place, p.docket_id, p.kind, p.upsert, p.reason, p.merged_into, p.etag,'
        || ' case when p.fits then p.body end, p.fits'
        || ' from (select q.*, v.etag, v.body,'
        || '   sum(coalesce(octet_length(v.body), 0)) over (order by q.place) <= $8'
        || '   or row_number() over (order by q.place) = 1 as fits'
        || '   from (select * from ((select c.position as place, c.docket_id, c.kind, ' || fits_now || ' as upsert,'
        || '       case when ' || fits_now || ' then null when c.is_there then ''filtered_out'' else c.reason end as reason,'
        || '       c.merged_into, c.clearance::integer as clearance from change c'
        || '       where c.clearance = $1 and c.position > $2 and c.position <= $3' || fitted_once
        || '       and (c.position > $4 or ' || fits_now || ') order by c.position limit $7)' || revoked
        || '     ) as either order by place limit $7) q'
        || '   left join view v on q.upsert and v.docket_id = q.docket_id and v.clearance = q.clearance) p'
        || ' order by p.place'
        using reader, after_place, until_place, fresh_until, was, was_until, most, most_bytes;
end $$;
