-- Official editions of a form: the file as it was published, what it was prepared to, and what each of its fields
-- answers. The files never change; only the state, and what a person settles until it is confirmed.

create table form_edition
(
    agency_id         uuid        not null references agency,
    id                uuid        not null,
    form              text        not null,
    edition           text        not null,
    omb               text        not null,
    sha256            text        not null,
    pages             integer     not null,
    source            text        not null,
    official          bytea       not null,
    prepared          bytea       not null,
    state             text        not null,
    added_by          uuid        not null,
    added_by_name     text        not null,
    added_at          timestamptz not null,
    confirmed_by      uuid,
    confirmed_by_name text,
    confirmed_at      timestamptz,
    withdrawn_by      uuid,
    withdrawn_by_name text,
    withdrawn_at      timestamptz,
    primary key (agency_id, id),
    constraint edition_state_is_known check (state in ('AWAITING_CONFIRMATION', 'CONFIRMED', 'WITHDRAWN')),
    constraint edition_came_from_somewhere check (source in ('UPLOADED', 'FETCHED')),
    constraint confirmed_by_somebody check (state <> 'CONFIRMED'
        or confirmed_by is not null and confirmed_by_name is not null and confirmed_at is not null),
    constraint withdrawn_by_somebody check ((state = 'WITHDRAWN') = (withdrawn_by is not null)),
    constraint hash_is_of_the_file check (sha256 = encode(sha256(official), 'hex'))
);
create unique index file_installed_once on form_edition (agency_id, sha256) where state <> 'WITHDRAWN';
create index edition_of_form on form_edition (agency_id, form, state);

-- One row for each field, and one for each item that a person said the form does not ask.
create table edition_field
(
    agency_id       uuid    not null,
    edition_id      uuid    not null,
    field           text    not null,
    page            integer not null,
    part            text    not null,
    item            text    not null,
    meaning         text    not null,
    verdict         text    not null,
    why             text    not null,
    answers         text,
    settled_by      uuid,
    settled_by_name text,
    settled_at      timestamptz,
    primary key (agency_id, edition_id, field),
    foreign key (agency_id, edition_id) references form_edition,
    constraint settled_by_somebody check ((settled_by is null) = (settled_at is null))
);

-- From when to when an edition may be used, whoever printed it: the latest row holds, the earlier ones stay.
create table edition_use
(
    agency_id   uuid        not null references agency,
    id          uuid        not null,
    form        text        not null,
    edition     text        not null,
    first_day   date,
    last_day    date,
    set_by      uuid        not null,
    set_by_name text        not null,
    set_at      timestamptz not null,
    primary key (agency_id, id),
    constraint use_ends_after_it_begins check (last_day >= first_day)
);
create index use_of_edition on edition_use (agency_id, form, edition, id);

alter table form_edition enable row level security;
alter table edition_field enable row level security;
alter table edition_use enable row level security;
create policy own_agency on form_edition using (agency_id = current_agency());
create policy own_agency on edition_field using (agency_id = current_agency());
create policy own_agency on edition_use using (agency_id = current_agency());

create trigger use_is_append_only
    before update or delete or truncate on edition_use
    execute function refuse_change();

grant select, insert on form_edition, edition_field, edition_use to attest_app;
grant update (state, confirmed_by, confirmed_by_name, confirmed_at, withdrawn_by, withdrawn_by_name, withdrawn_at)
    on form_edition to attest_app;
grant update (verdict, why, answers, settled_by, settled_by_name, settled_at) on edition_field to attest_app;

-- Which blank a certificate was printed on: the hash of the official file, or of Attest's own drawing.
alter table certificate
    add column official     boolean not null default false,
    add column blank_sha256 text;
