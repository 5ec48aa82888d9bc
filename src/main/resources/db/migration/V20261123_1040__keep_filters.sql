-- The filters that a person keeps under a name: what the queue is asked for, never a word that somebody looked for.
create table saved_filter
(
    agency_id uuid not null,
    person_id uuid not null,
    id        uuid not null,
    name      text not null,
    stage     text,
    assignee  text,
    due       text,
    sort      text,
    primary key (agency_id, person_id, id),
    foreign key (agency_id, person_id) references person,
    constraint name_is_kept_once unique (agency_id, person_id, name),
    constraint filter_is_short check (length(name) between 1 and 60 and length(concat(stage, assignee, due, sort)) < 500)
);
alter table saved_filter enable row level security;
create policy own_agency on saved_filter using (agency_id = current_agency());
grant select, insert, delete on saved_filter to attest_app;
