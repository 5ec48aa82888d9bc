package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** What the database itself promises, whatever the Java code does. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class SchemaTest {
    private static final String OURS =
            " n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history' ";

    @Test
    void everyTableHasRowLevelSecurityAndAPolicy() throws SQLException {
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("""
                            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where %s and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))""".formatted(OURS))).isEmpty();
        }
    }

    @Test
    void everyTableCarriesTheAgencyFirstInItsKey() throws SQLException {
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("""
                            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where %s and not exists (
                                select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                where i.indrelid = c.oid and i.indisprimary and a.attname = 'agency_id')""".formatted(OURS))).isEmpty();
        }
    }

    @Test
    void theProgramsRoleOwnsNothingAndCannotStepPastRowLevelSecurity() throws SQLException {
        try (var app = Sql.asApplication()) {
            assertThat(app.column("select relname from pg_class where pg_get_userbyid(relowner) = 'attest_app'"))
                    .isEmpty();
            assertThat(
                            app.column(
                                    "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
        }
    }

    @Test
    void nothingThatHappenedMayBeDeletedByTheProgram() throws SQLException {
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("""
                            select table_name || ' ' || privilege_type from information_schema.role_table_grants
                            where grantee = 'attest_app' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')
                               or grantee = 'attest_app' and privilege_type = 'UPDATE'
                                  and table_name in ('case_event', 'case_event_content', 'document', 'certificate', 'cooperation_record', 'edition_use',
                                                     'imported_paper', 'access_log', 'case_event_link', 'checkpoint',
                                                     'checkpoint_head', 'chain_check', 'many_looks', 'response_time', 'reason_setting')
                            order by 1""")).containsExactly("case_lock_out DELETE", "saved_filter DELETE");
        }
    }

    @Test
    void aFunctionWithItsOwnersPowerLooksIntoTheCallersTemporaryTablesLast() throws SQLException {
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("""
                            select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                            where n.nspname = 'public' and p.prosecdef
                              and not exists (select 1 from unnest(p.proconfig) c
                                              where c like 'search_path=%' and c ~ ', pg_temp$')""")).isEmpty();
        }
        try (var app = Sql.asApplication()) {
            app.run("create temp table person (subject text, agency_id uuid, person_id uuid, name jsonb, roles text[],"
                    + " closed_on date)");
            app.run("grant select on person to public");
            assertThat(app.column("select person_id from sign_in('chief', current_date)"))
                    .hasSize(1);
        }
    }
}
