-- Cases that are kept to named people, and who opened one of them in an emergency.

alter table certification_case
    add column restriction jsonb,
    add column openings    jsonb not null default '[]';

-- the head and the auditor are shown every opening, latest first
create index case_event_in_emergency on case_event (agency_id, at) where type = 'OpenedInEmergency';
