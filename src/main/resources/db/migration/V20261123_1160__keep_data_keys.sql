-- The keys that what is sealed was sealed with: each wrapped by a key that is not in this database.

create table data_key
(
    agency_id uuid        not null references agency,
    id        uuid        not null,
    made_at   timestamptz not null,
    wrapped   bytea       not null,
    wrapper   bigint      not null,
    primary key (agency_id, id)
);
alter table data_key enable row level security;
create policy own_agency on data_key using (agency_id = current_agency());
grant select, insert, update (wrapped, wrapper) on data_key to attest_app;

create function keep_data_keys() returns trigger language plpgsql as
$$
begin
    raise exception 'A data key is never deleted: what it sealed could not be opened again';
end
$$;
create trigger data_key_is_kept before delete or truncate on data_key
    execute function keep_data_keys();

-- For the look at the start, before anybody is signed in: whether the key that was given opens this database.
create function data_keys_not_under(wanted bigint) returns table (agency_id uuid, id uuid, wrapped bytea, wrapper bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select k.agency_id, k.id, k.wrapped, k.wrapper from data_key k where k.wrapper <> wanted;
end;
create function a_data_key() returns table (agency_id uuid, id uuid, wrapped bytea)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select k.agency_id, k.id, k.wrapped from data_key k order by k.made_at desc limit 1;
end;
-- What is sealed is shown to whoever is shown its row, such as a brief to the prosecutor's office; the key itself stays wrapped.
create function data_key_named(wanted uuid) returns table (agency_id uuid, id uuid, wrapped bytea, made_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    select k.agency_id, k.id, k.wrapped, k.made_at from data_key k where k.id = wanted;
end;
revoke all on function data_keys_not_under(bigint), a_data_key(), data_key_named(uuid) from public;
grant execute on function data_keys_not_under(bigint), a_data_key(), data_key_named(uuid) to attest_app;

-- The A-Number is found by exact match alone, under a keyed hash.
alter table certification_case add column a_number_hash bytea;
create index case_by_a_number on certification_case (agency_id, a_number_hash) where a_number_hash is not null;
