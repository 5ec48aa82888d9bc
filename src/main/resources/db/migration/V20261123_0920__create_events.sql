-- Chapter three: what happened, for good. Facts are codes and dates; what was personal about an event lies apart.

create table case_event
(
    agency_id uuid        not null references agency,
    number    text        not null,
    sequence  integer     not null,
    type      text        not null,
    at        timestamptz not null,
    by_person uuid        not null,
    by_name   text        not null,
    stage     text        not null,
    facts     jsonb       not null,
    primary key (agency_id, number, sequence),
    foreign key (agency_id, number) references certification_case (agency_id, number)
        deferrable initially deferred,
    constraint counted_from_one check (sequence >= 1)
);
create index event_by_type on case_event (agency_id, type, at);

create table case_event_content
(
    agency_id uuid    not null,
    number    text    not null,
    sequence  integer not null,
    content   jsonb   not null,
    primary key (agency_id, number, sequence),
    foreign key (agency_id, number, sequence) references case_event
);

-- Papers uploaded or produced, byte for byte as they were.
create table document
(
    agency_id   uuid        not null references agency,
    id          uuid        not null,
    number      text        not null,
    kind        text        not null,
    file_name   text        not null,
    media_type  text        not null,
    size        integer     not null,
    sha256      text        not null,
    content     bytea       not null,
    kept_by     uuid        not null,
    kept_at     timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, number) references certification_case (agency_id, number)
);
create index document_of_case on document (agency_id, number);

-- The certificate that the Chief approved: the frozen snapshot, the PDF printed from it and its hash.
create table certificate
(
    agency_id   uuid  not null references agency,
    id          uuid  not null,
    number      text  not null,
    form        text  not null,
    edition     text  not null,
    snapshot    jsonb not null,
    document_id uuid  not null,
    sha256      text  not null,
    approved_on date  not null,
    approved_by text  not null,
    primary key (agency_id, id),
    foreign key (agency_id, number) references certification_case (agency_id, number),
    foreign key (agency_id, document_id) references document
);
create index certificate_of_case on certificate (agency_id, number);
create index certificate_by_hash on certificate (agency_id, sha256);

alter table case_event enable row level security;
alter table case_event_content enable row level security;
alter table document enable row level security;
alter table certificate enable row level security;

create policy own_agency on case_event using (agency_id = current_agency());
create policy own_agency on case_event_content using (agency_id = current_agency());
create policy own_agency on document using (agency_id = current_agency());
create policy own_agency on certificate using (agency_id = current_agency());

create trigger event_is_append_only
    before update or delete or truncate on case_event
    execute function refuse_change();
create trigger content_is_append_only
    before update or delete or truncate on case_event_content
    execute function refuse_change();
create trigger document_is_append_only
    before update or delete or truncate on document
    execute function refuse_change();
create trigger certificate_is_append_only
    before update or delete or truncate on certificate
    execute function refuse_change();

grant select, insert on case_event, case_event_content, document, certificate to attest_app;
