-- Where a function runs with its owner's power, a temporary table or view of the caller must not stand in for ours:
-- PostgreSQL looks into pg_temp first unless it is named, and named last.
alter function sign_in(text, date) set search_path = pg_catalog, public, pg_temp;
alter function office_of(uuid) set search_path = pg_catalog, public, pg_temp;
alter function is_designated(uuid, uuid, text, date) set search_path = pg_catalog, public, pg_temp;
alter function is_head(uuid, uuid, date) set search_path = pg_catalog, public, pg_temp;
revoke execute on function is_designated(uuid, uuid, text, date), is_head(uuid, uuid, date) from public;

-- An agency reads the row of the office that it consults, and writes none but its own.
drop policy own_agency_or_its_office on agency;
create policy own_agency on agency using (agency_id = current_agency());
create policy its_office on agency for select using (agency_id = (select office_of(current_agency())));
