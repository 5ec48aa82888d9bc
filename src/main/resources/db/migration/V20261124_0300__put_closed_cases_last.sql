-- Every case in one list: the open ones by their due day, then the closed ones, the latest closed first.
alter table certification_case add column closed_on date;

-- the day of the first entry after the case was last open
update certification_case k
set closed_on = (
    select cast(min(e.at) as date)
    from case_event e
    where e.agency_id = k.agency_id and e.number = k.number
      and e.sequence > coalesce((
          select max(o.sequence) from case_event o
          where o.agency_id = k.agency_id and o.number = k.number
            and o.stage in ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED')), 0))
where not open;

alter table certification_case
    -- in days, so that one index read in one direction holds both orders
    add column queue_place integer not null generated always as (
        case when stage in ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED')
             then coalesce(due_on, date '9999-12-31') - date '2000-01-01'
             else 10000000 - (coalesce(closed_on, received_on) - date '2000-01-01') end) stored;

create index case_by_place on certification_case (agency_id, queue_place, number);
