-- Who looked at what, and who was refused: written before the answer leaves, and kept for good.

create table access_log
(
    agency_id uuid        not null references agency,
    id        uuid        not null,
    at        timestamptz not null,
    by_person uuid        not null,
    by_name   text        not null,
    by_agency uuid        not null,
    access    text        not null,
    route     text        not null,
    outcome   text        not null,
    number    text,
    about     uuid,
    found     integer,
    client    text,
    primary key (agency_id, id),
    constraint known_outcome check (outcome in ('ASKED', 'ANSWERED', 'DENIED')),
    constraint counted_from_zero check (found >= 0)
);
create index access_by_case on access_log (agency_id, number, id) where number is not null;
create index access_by_person on access_log (agency_id, by_person, id);
alter table access_log enable row level security;
-- whose rows are shown is decided as everywhere; a brief is read by the office, and the agency that sent it is told
create policy own_agency on access_log for select using (agency_id = current_agency());
create policy told_to_the_agency on access_log for insert with check (agency_id = current_agency());
create trigger access_log_is_append_only
    before update or delete or truncate on access_log
    execute function refuse_change();
grant select, insert on access_log to attest_app;
