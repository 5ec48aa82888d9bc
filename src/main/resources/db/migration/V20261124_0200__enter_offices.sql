-- An agency enters the prosecutor's office that it consults, where nobody entered it yet: the office is an agency of its own,
-- whose first person enters everybody else. Nothing of another agency is told but that a code or a sign-in name is taken.
create function enter_office(office uuid, office_code text, office_name text, facts jsonb, law text,
                             person uuid, sign_in_name text, person_name jsonb, person_title text, entered_by text, entered_at timestamptz)
    returns table (code_taken boolean, name_taken boolean)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
    if public.current_agency() is null or facts ->> 'category' is distinct from 'PROSECUTOR' then
        raise exception 'only an agency enters an office, and only a prosecutor''s';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('enter_office', 0));
    code_taken := exists (select 1 from public.agency a where a.code = office_code);
    name_taken := exists (select 1 from public.person p where p.subject = sign_in_name);
    if not code_taken and not name_taken then
        insert into public.agency (agency_id, code, name, facts, jurisdiction, policy_title)
        values (office, office_code, office_name, facts, law, '');
        insert into public.person (agency_id, person_id, subject, name, title, roles)
        values (office, person, sign_in_name, person_name, person_title, array ['admin', 'da-liaison']);
        insert into public.agency_event (agency_id, id, type, at, by_person, by_name, about, facts)
        values (office, person, 'AgencyEntered', entered_at, person, entered_by, person, '{}');
    end if;
    return next;
end $$;
revoke all on function enter_office(uuid, text, text, jsonb, text, uuid, text, jsonb, text, text, timestamptz) from public;
grant execute on function enter_office(uuid, text, text, jsonb, text, uuid, text, jsonb, text, text, timestamptz) to attest_app;
