-- An administrator sets up the agency and its people; what was changed, when and by whom stays written for good.

alter table agency add column version integer not null default 0;
alter table person add column version integer not null default 0;

create table agency_event
(
    agency_id uuid        not null references agency,
    id        uuid        not null,
    type      text        not null,
    at        timestamptz not null,
    by_person uuid        not null,
    by_name   text        not null,
    about     uuid,
    facts     jsonb       not null,
    primary key (agency_id, id)
);
create index agency_event_by_day on agency_event (agency_id, at);
alter table agency_event enable row level security;
create policy own_agency on agency_event using (agency_id = current_agency());
create trigger agency_event_is_append_only
    before update or delete or truncate on agency_event
    execute function refuse_change();
grant select, insert on agency_event to attest_app;

-- A prosecutor's office by its code: the name of a public body, and nothing else of it.
create function office_coded(wanted text) returns table (office_id uuid, name text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select a.agency_id, a.name from agency a where a.code = wanted and a.facts ->> 'category' = 'PROSECUTOR';
end;
revoke all on function office_coded(text) from public;
grant execute on function office_coded(text) to attest_app;
