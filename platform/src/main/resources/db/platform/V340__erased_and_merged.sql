-- Who was erased: the id, who may be told that there was somebody, and when. Nothing else is kept of them.
create table erased_person (
    id uuid primary key,
    visibility smallint not null check (visibility between 0 and 3),
    erased_at timestamptz not null
);

-- What stands for somebody erased in a docket about others too. It is random, and nothing leads from it to the person.
create table tombstone (
    id uuid primary key
);

-- What was deleted for good, by ids only.
create table erasure_log (
    docket_id uuid primary key,
    person_id uuid not null,
    kind text not null,
    entries integer not null,
    erased_at timestamptz not null
);

revoke update, delete on erased_person, tombstone from ${app};
revoke all on erasure_log from ${app};

-- Dockets and entries are only ever added to. This is the one way to delete them: of somebody who is erased, and only
-- those about nobody else, and what was opened under one of them, with every row that refers to them.
create function erase_docket(erased_docket uuid, person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
declare
    its_kind text;
    its_entries integer;
    its record;
begin
    select d.kind into its_kind from docket d
        where d.id = erased_docket
            and exists (select from erased_person e where e.id = person)
            and (d.id = person
                or ((person = any(d.subjects) or position(cast(person as text) in cast(d.head as text)) > 0
                        or exists (select from erasure_log l where l.person_id = person
                            and position(cast(l.docket_id as text) in cast(d.head as text)) > 0))
                    and not exists (select from unnest(d.subjects) as s(id)
                        where s.id <> person and not exists (select from tombstone t where t.id = s.id))));
    if not found then
        raise exception 'not a docket about an erased person alone' using errcode = '42501';
    end if;
    select count(*) into its_entries from entry e where e.docket_id = erased_docket;
    for its in select c.conrelid::regclass as part, a.attname as id from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'docket'::regclass loop
        execute format('delete from %s where %I = $1', its.part, its.id) using erased_docket;
    end loop;
    delete from docket where id = erased_docket;
    insert into erasure_log values (erased_docket, person, its_kind, its_entries, now());
end $$;
revoke execute on function erase_docket(uuid, uuid) from public;
grant execute on function erase_docket(uuid, uuid) to ${app};

-- Which ids mean one person, as case-service tells. A row is one merge; taking it away undoes it. A rebuild leaves it as it
-- is, like those who were erased: what the topics told of them has been done.
create table merged_person (
    id uuid primary key,
    into_id uuid not null,
    visibility smallint not null check (visibility between 0 and 3),
    told_at timestamptz not null
);
create index merged_person_into on merged_person (into_id);

-- These persons by all their ids, whichever of them was merged into which, as far as somebody cleared for that class may
-- know of the merge.
create function same_persons(persons uuid[], clearance integer) returns uuid[]
    language sql stable parallel safe set search_path = pg_catalog, public
    as $$
        with recursive same(id) as (
            select unnest(persons)
            union
            select case when m.id = s.id then m.into_id else m.id end
            from same s join merged_person m on (m.id = s.id or m.into_id = s.id) and m.visibility <= clearance)
        select coalesce(array_agg(id), '{}') from same
    $$;

-- Where a feature keeps facts about somebody else that name the person, a random id takes the person's place. What is
-- recorded in dockets and entries is not touched here.
create function erase_mentions(person uuid, stand_in uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
declare
    its record;
begin
    if not exists (select from erased_person e where e.id = person) then
        raise exception 'not an erased person' using errcode = '42501';
    end if;
    for its in select a.attrelid::regclass as part, a.attname as name, a.atttypid = 'jsonb'::regtype as is_json
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
            and a.atttypid in ('jsonb'::regtype, 'uuid[]'::regtype)
            and c.relname not in ('docket', 'entry', 'flyway_schema_history') loop
        if its.is_json then
            execute format('update %s set %I = replace(%I::text, $1::text, $2::text)::jsonb where position($1::text in %I::text) > 0',
                its.part, its.name, its.name, its.name) using person, stand_in;
        else
            execute format('update %s set %I = array_replace(%I, $1, $2) where $1 = any(%I)',
                its.part, its.name, its.name, its.name) using person, stand_in;
        end if;
    end loop;
end $$;
revoke execute on function erase_mentions(uuid, uuid) from public;
grant execute on function erase_mentions(uuid, uuid) to ${app};
