-- Papers lie sealed too. Those of before have no key yet: the program seals them at its next start, and none comes unsealed any more.

alter table document
    add column data_key uuid,
    add foreign key (agency_id, data_key) references data_key,
    add constraint content_is_sealed check (data_key is not null) not valid;
create index document_lying_open on document (agency_id, id) where data_key is null;

-- Append-only as before, but for the one step from open to sealed, which changes nothing else of the row.
create function only_seal_papers() returns trigger language plpgsql as
$$
declare
    unsealed document := new;
begin
    unsealed.content := old.content;
    unsealed.data_key := null;
    if old.data_key is not null or new.data_key is null or unsealed is distinct from old then
        raise exception 'A paper is never changed';
    end if;
    return new;
end
$$;
drop trigger document_is_append_only on document;
create trigger document_is_append_only
    before delete or truncate on document
    execute function refuse_change();
create trigger document_is_only_ever_sealed
    before update on document
    for each row
    execute function only_seal_papers();

-- For the look at the start, before anybody is signed in.
create function papers_lying_open() returns table (agency_id uuid, id uuid)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select d.agency_id, d.id from document d where d.data_key is null;
end;
create function seal_paper(paper uuid, sealed_with uuid, sealed bytea) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    update document set content = sealed, data_key = sealed_with
    where agency_id = current_agency() and id = paper and data_key is null;
end;
revoke all on function papers_lying_open(), seal_paper(uuid, uuid, bytea) from public;
grant execute on function papers_lying_open(), seal_paper(uuid, uuid, bytea) to attest_app;
