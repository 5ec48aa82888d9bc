-- What an agency sets beside the law: how long it gives itself, and which of the lawful reasons for a denial it uses.
-- Each change is a row of its own, and none is ever changed.

create table response_time
(
    agency_id    uuid    not null references agency,
    id           uuid    not null,
    withdraws    uuid,
    form         text,
    days         integer not null,
    day_kind     text    not null,
    day_one      text    not null,
    from_on      date    not null,
    until_on     date,
    citation     text    not null,
    confirmed_by text    not null,
    confirmed_on date    not null,
    remark       text,
    by_person    uuid    not null,
    by_name      text    not null,
    on_day       date    not null,
    primary key (agency_id, id),
    foreign key (agency_id, withdraws) references response_time,
    constraint withdrawn_once unique (agency_id, withdraws),
    constraint days_are_some check (days between 1 and 366),
    constraint ends_after_it_begins check (until_on is null or until_on >= from_on)
);
alter table response_time enable row level security;
create policy own_agency on response_time using (agency_id = current_agency()) with check (agency_id = current_agency());
create trigger response_time_is_append_only
    before update or delete or truncate on response_time
    execute function refuse_change();
grant select, insert on response_time to attest_app;

create table reason_setting
(
    agency_id uuid        not null references agency,
    id        uuid        not null,
    number    bigint      not null generated always as identity,
    reason    text        not null,
    used      boolean     not null,
    english   text,
    spanish   text,
    by_person uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    primary key (agency_id, id),
    constraint said_in_both_languages check ((english is null) = (spanish is null))
);
create index reason_setting_latest on reason_setting (agency_id, reason, number desc);
alter table reason_setting enable row level security;
create policy own_agency on reason_setting using (agency_id = current_agency()) with check (agency_id = current_agency());
create trigger reason_setting_is_append_only
    before update or delete or truncate on reason_setting
    execute function refuse_change();
grant select, insert on reason_setting to attest_app;
