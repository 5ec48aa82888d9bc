-- What happened, so linked that a change past the program shows: docs/tamper-evidence.md says byte by byte what is hashed.

-- Beside the words, so that both can be taken away together; rows of before get theirs here.
alter table case_event_content
    add column salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

create table case_event_link
(
    agency_id    uuid    not null,
    number       text    not null,
    sequence     integer not null,
    content_hash bytea,
    body         bytea   not null,
    hash         bytea   not null,
    primary key (agency_id, number, sequence),
    foreign key (agency_id, number, sequence) references case_event
);

create table checkpoint
(
    agency_id uuid        not null references agency,
    ordinal   integer     not null,
    at        timestamptz not null,
    said      text        not null,
    signature bytea       not null,
    primary key (agency_id, ordinal),
    constraint counted_from_one check (ordinal >= 1)
);

-- The last link of each case that went on since the checkpoint before.
create table checkpoint_head
(
    agency_id uuid    not null,
    ordinal   integer not null,
    number    text    not null,
    sequence  integer not null,
    hash      bytea   not null,
    primary key (agency_id, number, sequence),
    foreign key (agency_id, ordinal) references checkpoint
);
create index head_of_checkpoint on checkpoint_head (agency_id, ordinal);

-- What came of looking whether all is as it was written.
create table chain_check
(
    agency_id  uuid        not null references agency,
    id         uuid        not null,
    at         timestamptz not null,
    cases      bigint      not null,
    events     bigint      not null,
    redacted   bigint      not null,
    breaks     bigint      not null,
    findings   jsonb       not null,
    checkpoint integer     not null,
    primary key (agency_id, id)
);

-- Each text with its length before it, so that no two rows can give the same bytes.
create function chained(variadic texts text[]) returns bytea language sql immutable as
$$
    select string_agg(int4send(octet_length(b)) || b, ''::bytea order by place)
    from (select convert_to(coalesce(t, ''), 'UTF8') as b, place from unnest(texts) with ordinality as u (t, place)) as parts
$$;

create function event_body(agency_id uuid, number text, type text, at timestamptz, by_person uuid, by_name text, stage text,
                           facts jsonb) returns bytea language sql immutable as
$$
    select sha256(chained('attest-event-1', agency_id::text, number, type,
                          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), by_person::text, by_name, stage)
                  || coalesce((select string_agg(chained(key, value), ''::bytea order by key collate "C")
                               from jsonb_each_text(facts)), ''::bytea))
$$;

create function event_link(previous bytea, sequence integer, body bytea, content_hash bytea) returns bytea
    language sql immutable as
$$
    select sha256(coalesce(previous, decode(repeat('00', 32), 'hex')) || int4send(sequence) || body
                  || coalesce(content_hash, decode(repeat('00', 32), 'hex')))
$$;

create function content_commitment(salt bytea, content jsonb) returns bytea language sql immutable as
$$
    select sha256(salt || convert_to(content::text, 'UTF8'))
$$;

-- What was written before there was a chain: it speaks from here on.
do
$$
declare
    e record;
    before bytea;
    of_agency uuid;
    of_number text;
    digest bytea;
begin
    for e in
        select v.*, case when c.salt is not null then content_commitment(c.salt, c.content) end as committed
        from case_event v left join case_event_content c using (agency_id, number, sequence)
        order by v.agency_id, v.number, v.sequence
    loop
        if of_agency is distinct from e.agency_id or of_number is distinct from e.number then
            before := null;
        end if;
        digest := event_body(e.agency_id, e.number, e.type, e.at, e.by_person, e.by_name, e.stage, e.facts);
        before := event_link(before, e.sequence, digest, e.committed);
        insert into case_event_link values (e.agency_id, e.number, e.sequence, e.committed, digest, before);
        of_agency := e.agency_id;
        of_number := e.number;
    end loop;
end
$$;

alter table case_event_link enable row level security;
alter table checkpoint enable row level security;
alter table checkpoint_head enable row level security;
alter table chain_check enable row level security;
create policy own_agency on case_event_link using (agency_id = current_agency());
create policy own_agency on checkpoint using (agency_id = current_agency());
create policy own_agency on checkpoint_head using (agency_id = current_agency());
create policy own_agency on chain_check using (agency_id = current_agency());
create trigger link_is_append_only before update or delete or truncate on case_event_link
    execute function refuse_change();
create trigger checkpoint_is_append_only before update or delete or truncate on checkpoint
    execute function refuse_change();
create trigger head_is_append_only before update or delete or truncate on checkpoint_head
    execute function refuse_change();
create trigger check_is_append_only before update or delete or truncate on chain_check
    execute function refuse_change();
grant select, insert on case_event_link, checkpoint, checkpoint_head, chain_check to attest_app;

-- For the daily seal, which nobody is signed in for.
create function agencies_to_seal() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select a.agency_id from agency a order by a.agency_id;
end;
revoke all on function agencies_to_seal() from public;
grant execute on function agencies_to_seal() to attest_app;
