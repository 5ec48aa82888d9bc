-- Somebody opened more different cases within a while than work asks for: told, not prevented.

create table many_looks
(
    agency_id uuid        not null references agency,
    id        uuid        not null,
    at        timestamptz not null,
    by_person uuid        not null,
    by_name   text        not null,
    cases     integer     not null,
    primary key (agency_id, id)
);
create index many_looks_by_person on many_looks (agency_id, by_person, at);
create index access_by_person_lately on access_log (agency_id, by_person, at);
alter table many_looks enable row level security;
create policy own_agency on many_looks using (agency_id = current_agency());
create trigger many_looks_is_append_only
    before update or delete or truncate on many_looks
    execute function refuse_change();
grant select, insert on many_looks to attest_app;
