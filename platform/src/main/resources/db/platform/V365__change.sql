-- What each audience is to be told of by the change feed: one row a docket and audience that was ever listed before it, with
-- where it stands now. It outlives the docket, so that who has a copy hears that it is gone.
create table change (
    docket_id uuid not null,
    clearance smallint not null check (clearance between 0 and 3),
    kind text not null,
    -- The place of the newest change among all of this service; null until the one who numbers has been there.
    position bigint,
    -- The place at which this audience could know of the docket first.
    since bigint,
    is_there boolean not null,
    reason text check (is_there or reason in ('deleted', 'redacted', 'merged_into')),
    merged_into uuid,
    -- By what it can be found now, and by what it could be found at any time; '*' is any filter at all.
    tags text[] not null,
    tags_ever text[] not null,
    etag text,
    primary key (docket_id, clearance)
);
create unique index change_position on change (clearance, position);
create index change_since on change (clearance, since);
create index change_waiting on change (clearance, docket_id) where position is null;
create index change_tags on change using gin (tags_ever);

-- How far each audience is numbered, and before which place tombstones have been forgotten. Places are microseconds of the
-- hour of numbering, so that gaps between them tell nothing of what others are told.
create table change_head (
    clearance smallint primary key,
    position bigint not null default 0,
    oldest bigint not null default 0
);

alter table change enable row level security;
alter table change_head enable row level security;
create policy cleared on change using (clearance <= (select cleared_for()));
create policy cleared on change_head using (clearance <= (select cleared_for()));
grant select, insert, update, delete on change to ${app};
grant select, update on change_head to ${app};
revoke insert, delete on change_head from ${app};

-- By what a list row is found in the change feed; and where one is read who is not listed any more.
alter table listing add column tags text[] not null default '{}';
alter table view add column moved_to uuid;
update listing l set tags = array(
    select distinct tag from (
        select 'type:' || l.kind as tag
        union all select 'person:' || l.docket_id where l.kind = 'persons'
        union all select 'campaign:' || l.docket_id where l.kind = 'campaigns'
        union all select case when f.name = 'person_id' then 'person:' when f.name = 'campaign_id' then 'campaign:'
                              when f.name = 'status' then 'status:' else 'state:' end || word.value
            from jsonb_each(l.filters) as f(name, words), jsonb_array_elements_text(f.words) as word(value)
            where f.name in ('person_id', 'campaign_id', 'status')
                or (f.name ~ '(^|_)state$' and word.value ~ '^[A-Z]{2}$')
    ) as of_row order by tag);

-- What there is already is the first that is told.
insert into change (docket_id, clearance, kind, position, since, is_there, tags, tags_ever, etag)
    select docket_id, clearance, kind, place, place, true, tags, tags, etag
    from (select l.docket_id, l.clearance, l.kind, l.tags, v.etag,
              cast(extract(epoch from now()) * 1000000 as bigint)
                  + row_number() over (order by l.clearance, l.docket_id) as place
          from listing l join view v on v.docket_id = l.docket_id and v.clearance = l.clearance) as first;
insert into change_head (clearance, position)
    select class, coalesce((select max(c.position) from change c where c.clearance = class), 0)
    from generate_series(0, 3) as class;

-- A page of what one audience is to be told after a place, in the order of places. It is asked by the owner, because under
-- row-level security an index serves no questions about arrays; the wall is in it.
-- any_of: groups of tags, of each of which one must fit. Up to fresh_until nobody has a copy yet, so there nothing is said
-- to be gone. was, was_until: the reader belonged to that audience (-1: to none) until that place and may not know all of it any more.
create function change_page(
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
revoke execute on function change_page(integer, bigint, bigint, bigint, integer, bigint, jsonb, integer, bigint) from public;
grant execute on function change_page(integer, bigint, bigint, bigint, integer, bigint, jsonb, integer, bigint) to ${app};
