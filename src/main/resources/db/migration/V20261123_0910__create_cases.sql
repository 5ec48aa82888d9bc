-- Chapter two: the case, what the victim did to help, and what the prosecutor was asked.

create table case_counter
(
    agency_id uuid    not null references agency,
    year      integer not null,
    last      integer not null,
    primary key (agency_id, year)
);

-- A section is one jsonb document that only the case's own moves write; columns beside them are what queues sort by.
create table certification_case
(
    agency_id           uuid    not null references agency,
    id                  uuid    not null,
    version             integer not null,
    moves               integer not null,
    number              text    not null,
    form                text    not null,
    stage               text    not null,
    received_on         date    not null,
    due_on              date,
    due_computed        text    not null,
    search_key          text    not null,
    prior               jsonb,
    request             jsonb   not null,
    victim              jsonb,
    safe_contact        jsonb,
    criminal_activity   jsonb,
    helpfulness         jsonb,
    family_members      jsonb,
    assigned_to         uuid,
    assignment          jsonb,
    round               integer not null,
    recommendation      jsonb,
    decision            jsonb,
    barred_from_deciding uuid,
    certificate_id      uuid,
    signature           jsonb,
    deliveries          jsonb   not null,
    delay_notices       jsonb   not null,
    referral            jsonb,
    revocation          jsonb,
    primary key (agency_id, id),
    constraint number_names_one_case unique (agency_id, number),
    constraint id_names_one_case unique (id),
    constraint stage_is_known check (stage in
        ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED', 'ISSUED', 'DENIED', 'REFERRED',
         'WITHDRAWN', 'REVOKED')),
    constraint certifier_is_of_the_agency foreign key (agency_id, assigned_to) references person
);
create index case_by_due on certification_case (agency_id, due_on, number);
create index case_by_stage on certification_case (agency_id, stage, due_on);
create index case_by_certifier on certification_case (agency_id, assigned_to, stage);

create table case_lock_out
(
    agency_id uuid not null default current_agency(),
    case_id   uuid not null,
    person    uuid not null,
    name      text not null,
    reason    text not null,
    locked_by uuid not null,
    locked_on date not null,
    primary key (agency_id, case_id, person),
    foreign key (agency_id, case_id) references certification_case
);

create table cooperation_record
(
    agency_id        uuid        not null,
    id               uuid        not null,
    case_id          uuid        not null,
    entry            jsonb       not null,
    supersedes       uuid,
    recorded_by      uuid        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, case_id) references certification_case,
    foreign key (agency_id, supersedes) references cooperation_record,
    constraint corrected_once unique (agency_id, supersedes)
);
create index cooperation_of_case on cooperation_record (agency_id, case_id);

create table consultation
(
    agency_id         uuid    not null,
    id                uuid    not null,
    case_id           uuid    not null,
    office_id         uuid    not null references agency,
    round             integer not null,
    asked_on          date    not null,
    answer_by         date    not null,
    brief             jsonb   not null,
    state             text    not null,
    response          jsonb,
    responded_by      uuid,
    responded_by_name text,
    responded_on      date,
    primary key (agency_id, id),
    foreign key (agency_id, case_id) references certification_case,
    constraint state_is_known check (state in ('OPEN', 'ANSWERED', 'UNANSWERED', 'CLOSED')),
    constraint answered_with_a_response check ((state = 'ANSWERED') = (response is not null)),
    constraint answered_after_asked check (responded_on >= asked_on)
);
create index consultation_of_case on consultation (agency_id, case_id);
create index consultation_of_office on consultation (office_id, state, answer_by);

create table idempotency_key
(
    agency_id   uuid        not null references agency,
    person_id   uuid        not null,
    key         text        not null,
    request     text        not null,
    case_number text        not null,
    used_at     timestamptz not null,
    primary key (agency_id, person_id, key)
);

alter table case_counter enable row level security;
alter table certification_case enable row level security;
alter table case_lock_out enable row level security;
alter table cooperation_record enable row level security;
alter table consultation enable row level security;
alter table idempotency_key enable row level security;

create policy own_agency on case_counter using (agency_id = current_agency());
create policy own_agency on certification_case using (agency_id = current_agency());
create policy own_agency on case_lock_out using (agency_id = current_agency());
create policy own_agency on cooperation_record using (agency_id = current_agency());
create policy own_agency on idempotency_key using (agency_id = current_agency());
-- The liaison reads the frozen briefs sent to the office, of whatever agency, and never a case.
create policy own_agency on consultation using (agency_id = current_agency());
create policy briefs_to_own_office on consultation for select using (office_id = current_agency());

create trigger cooperation_is_append_only
    before update or delete or truncate on cooperation_record
    execute function refuse_change();

grant select, insert, update on case_counter, certification_case to attest_app;
grant select, insert, delete on case_lock_out to attest_app;
grant select, insert on cooperation_record, idempotency_key to attest_app;
grant select, insert, update (state, response, responded_by, responded_by_name, responded_on) on consultation to attest_app;
