-- What the requester's own papers say: read once, kept as claims beside the agency's answers, and never changed.

alter table certification_case
    add column victim_to_confirm boolean not null default false;

create table imported_paper
(
    agency_id        uuid        not null,
    id               uuid        not null,
    case_id          uuid        not null,
    kind             text        not null,
    edition          text,
    document_id      uuid        not null,
    sha256           text        not null,
    claims           jsonb       not null,
    notices          jsonb       not null,
    imported_by      uuid        not null,
    imported_by_name text        not null,
    imported_at      timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, case_id) references certification_case,
    foreign key (agency_id, document_id) references document,
    constraint kind_is_known check (kind in ('I_918B', 'I_914B', 'G_28', 'WITHOUT_FIELDS'))
);
create index import_of_case on imported_paper (agency_id, case_id);

alter table imported_paper enable row level security;
create policy own_agency on imported_paper using (agency_id = current_agency());

create trigger import_is_append_only
    before update or delete or truncate on imported_paper
    execute function refuse_change();

grant select, insert on imported_paper to attest_app;
