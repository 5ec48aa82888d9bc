-- Signing in by the agency's own OpenID Connect provider: whom a holder of its tokens stands for, and who is signed in now.

-- The provider's own name for a person, which never changes and is never given again; bound at the first sign-in.
alter table person
    add provider         text,
    add provider_subject text,
    add constraint holder_is_named_whole check ((provider is null) = (provider_subject is null));
create unique index holder_is_one_person on person (provider, provider_subject);

-- A browser's session. The browser holds a random number, this table its hash; the token stays here, encrypted, and only
-- as long as the session lasts.
create table sign_in_session
(
    agency_id        uuid        not null,
    key              bytea       not null,
    person_id        uuid        not null,
    provider_session text,
    begun_at         timestamptz not null,
    seen_at          timestamptz not null,
    token            text,
    ended_at         timestamptz,
    ended_by         text,
    primary key (agency_id, key),
    foreign key (agency_id, person_id) references person,
    constraint key_is_a_hash check (length(key) = 32),
    constraint ending_is_known check (ended_by in ('SIGNED_OUT', 'IDLE', 'TOO_LONG', 'ANEW', 'PROVIDER', 'CLOSED')),
    constraint an_end_has_a_reason_and_leaves_no_token
        check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (token is not null))
);
create unique index session_by_key on sign_in_session (key);
create index session_of_person on sign_in_session (agency_id, person_id) where ended_at is null;
alter table sign_in_session enable row level security;
create policy own_agency on sign_in_session using (agency_id = current_agency()) with check (agency_id = current_agency());
grant select, insert, update on sign_in_session to attest_app;

-- Before anybody is known, as sign_in is: one session for one key, one person for one holder, and the sessions of a holder
-- whom the provider has signed out.
create function session_of(wanted bytea)
    returns table (agency_id uuid, person_id uuid, begun_at timestamptz, seen_at timestamptz, token text, closed_on date)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
select s.agency_id, s.person_id, s.begun_at, s.seen_at, s.token, p.closed_on
from sign_in_session s
join person p using (agency_id, person_id)
where s.key = wanted
  and s.ended_at is null
$$;

create function person_of_holder(at_provider text, holder text)
    returns table (agency_id uuid, person_id uuid, subject text)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
select p.agency_id, p.person_id, p.subject
from person p
where p.provider = at_provider
  and p.provider_subject = holder
$$;

create function sessions_of_holder(at_provider text, holder text, its_session text)
    returns table (agency_id uuid, key bytea)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
select s.agency_id, s.key
from sign_in_session s
join person p using (agency_id, person_id)
where s.ended_at is null
  and p.provider = at_provider
  and (holder is not null or its_session is not null)
  and (holder is null or p.provider_subject = holder)
  and (its_session is null or s.provider_session = its_session)
$$;

revoke execute on function session_of(bytea), person_of_holder(text, text), sessions_of_holder(text, text, text) from public;
grant execute on function session_of(bytea), person_of_holder(text, text), sessions_of_holder(text, text, text) to attest_app;
