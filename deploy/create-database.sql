-- Makes what Attest needs on your own PostgreSQL 15 or later. An administrator runs it once, with psql:
--
--   ATTEST_DB_OWNER_PASSWORD=… ATTEST_DB_APP_PASSWORD=… psql -h your-host -U postgres -f deploy/create-database.sql
--
-- attest_owner owns the database and changes its schema; attest_app is what the program works as. It owns nothing and
-- cannot step around row-level security; Attest refuses to start otherwise.
\set ON_ERROR_STOP on
\getenv owner_password ATTEST_DB_OWNER_PASSWORD
\getenv app_password ATTEST_DB_APP_PASSWORD

create role attest_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role attest_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create database attest owner attest_owner encoding 'UTF8' template template0;
revoke all on database attest from public;
grant connect on database attest to attest_app;
