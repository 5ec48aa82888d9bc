-- The schema as a story, chapter one: agencies and the people in them.
--
-- Two roles: attest_owner owns everything and runs these migrations; attest_app owns nothing and is what the program
-- connects as. Every table carries agency_id, and row-level security shows a session only the rows of the agency that
-- the program set for it (attest.agency). A session without one sees nothing.

create function current_agency() returns uuid
    language sql stable
    return nullif(current_setting('attest.agency', true), '')::uuid;

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Rows of % are append-only: % is refused', tg_table_name, tg_op;
end
$$;

-- A certifying agency: a police department, or a prosecutor's office, which is one too (8 CFR 214.14(a)(2)).
create table agency
(
    agency_id              uuid primary key,
    code                   text    not null unique,
    name                   text    not null,
    facts                  jsonb   not null,
    jurisdiction           text    not null,
    office_id              uuid references agency,
    office_wait_days       integer not null default 14,
    second_look_by_another boolean not null default true,
    policy_title           text    not null,
    uscis_address          text,
    constraint code_is_short_and_upper_case check (code ~ '^[A-Z][A-Z0-9]{1,7}$'),
    constraint office_gets_time_to_answer check (office_wait_days between 1 and 60)
);

create table person
(
    agency_id  uuid    not null references agency,
    person_id  uuid    not null,
    subject    text    not null unique,
    name       jsonb   not null,
    title      text    not null,
    division   text,
    supervisor boolean not null default false,
    phone      text,
    fax        text,
    roles      text[]  not null,
    closed_on  date,
    primary key (agency_id, person_id),
    constraint roles_are_known check (roles <@ array ['intake', 'certifier', 'chief', 'da-liaison', 'auditor', 'admin'])
);

-- The head is a dated fact, not a role: 8 CFR 214.14(a)(3).
create table head_of_agency
(
    agency_id uuid not null,
    person_id uuid not null,
    from_on   date not null,
    until_on  date,
    primary key (agency_id, from_on),
    foreign key (agency_id, person_id) references person,
    constraint head_leaves_after_arriving check (until_on >= from_on)
);

-- A dated, revocable choice by the head, with its letter.
create table designation
(
    agency_id      uuid not null,
    designation_id uuid not null,
    person_id      uuid not null,
    kind           text not null,
    from_on        date not null,
    until_on       date,
    revoked_on     date,
    made_by        uuid not null,
    letter         text not null,
    primary key (agency_id, designation_id),
    foreign key (agency_id, person_id) references person,
    constraint kind_is_certifier_or_signer check (kind in ('CERTIFIER', 'SIGNER')),
    constraint designation_ends_after_it_begins check (until_on >= from_on),
    constraint revoked_after_it_began check (revoked_on >= from_on)
);
create index designation_of_person on designation (agency_id, person_id);

create function office_of(agency uuid) returns uuid
    language sql stable security definer
    set search_path = public
as
$$
select a.office_id
from agency a
where a.agency_id = agency
$$;

create function is_designated(agency uuid, person uuid, wanted text, on_day date) returns boolean
    language sql stable
    set search_path = public
as
$$
select exists (select 1
               from designation d
               where d.agency_id = agency
                 and d.person_id = person
                 and d.kind = wanted
                 and d.from_on <= on_day
                 and (d.until_on is null or d.until_on >= on_day)
                 and (d.revoked_on is null or d.revoked_on > on_day))
$$;

create function is_head(agency uuid, person uuid, on_day date) returns boolean
    language sql stable
    set search_path = public
as
$$
select exists (select 1
               from head_of_agency h
               where h.agency_id = agency
                 and h.person_id = person
                 and h.from_on <= on_day
                 and (h.until_on is null or h.until_on >= on_day))
$$;

alter table agency enable row level security;
alter table person enable row level security;
alter table head_of_agency enable row level security;
alter table designation enable row level security;

-- An agency sees itself, and the office that it consults; names of public bodies, nothing more.
create policy own_agency_or_its_office on agency
    using (agency_id = current_agency()
        or agency_id = (select office_of(current_agency())));

create policy own_agency on person using (agency_id = current_agency());
create policy own_agency on head_of_agency using (agency_id = current_agency());
create policy own_agency on designation using (agency_id = current_agency());

-- Signing in happens before any agency is known: this function, and nothing else, looks across agencies, for one subject.
-- A role is not legal authority (8 CFR 214.14(a)(3)): whoever works cases needs a designation in force that day, and
-- whoever decides them is the head or designated in the head's place.
create function sign_in(wanted text, on_day date)
    returns table (agency_id uuid, person_id uuid, name jsonb, roles text[])
    language sql stable security definer
    set search_path = public
as
$$
select p.agency_id, p.person_id, p.name,
       array(select r
             from unnest(p.roles) r
             where r not in ('certifier', 'chief')
                or r = 'certifier' and is_designated(p.agency_id, p.person_id, 'CERTIFIER', on_day)
                or r = 'chief' and (is_head(p.agency_id, p.person_id, on_day)
                    or is_designated(p.agency_id, p.person_id, 'SIGNER', on_day)))
from person p
where p.subject = wanted
  and (p.closed_on is null or p.closed_on > on_day)
$$;

grant select, insert, update on agency, person, head_of_agency, designation to attest_app;
revoke execute on function sign_in(text, date), office_of(uuid) from public;
grant execute on function sign_in(text, date), office_of(uuid) to attest_app;
