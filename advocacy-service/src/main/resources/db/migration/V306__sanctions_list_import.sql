-- Which files of published lists were read. What somebody did is no projection: it cannot be made
-- again from entries or events.
create table sanctions_list_import (
    id bigint generated always as identity primary key,
    list text not null,
    sha256 text not null,
    persons int not null,
    adoptions int not null,
    liftings int not null,
    imported_at timestamptz not null,
    imported_by text not null
);
create index sanctions_list_import_newest on sanctions_list_import (list, imported_at desc);
grant select, insert on sanctions_list_import to ${app};
