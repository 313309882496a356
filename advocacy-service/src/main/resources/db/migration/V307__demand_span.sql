-- Where each part of a demand stood from which day to which, as an audience knew it from when to when. All of it
-- follows from the entries of the demands and is written with them. It names no person. Days are plain columns and
-- not ranges: under row-level security an index serves only operators that are leak-proof.
create table demand_span (
    demand_id uuid not null references docket (id) on delete cascade,
    part int not null,
    clearance smallint not null check (clearance between 0 and 3),
    type text not null,
    campaign_id uuid,
    is_hostile boolean not null,
    stage text not null,
    since date not null,
    until date not null,
    opened_year int,
    days_to_met int,
    known_from timestamptz not null,
    known_until timestamptz not null
);
create index demand_span_demand on demand_span (demand_id);
create index demand_span_now on demand_span (clearance, since, until) where known_until = 'infinity';

-- Of whom a demand is asked: an office of the register or a name as printed.
create table demand_addressee (
    demand_id uuid not null references docket (id) on delete cascade,
    recipient_id uuid,
    name text
);
create index demand_addressee_demand on demand_addressee (demand_id);

alter table demand_span enable row level security;
create policy cleared on demand_span using (clearance <= (select cleared_for()));
alter table demand_addressee enable row level security;
-- dockets are hidden by their own policy, so a hidden demand has no addressees to be seen
create policy cleared on demand_addressee using (exists (select from docket d where d.id = demand_id));
grant select, insert, delete on demand_span, demand_addressee to ${app};
