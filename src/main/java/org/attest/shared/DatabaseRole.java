package org.attest.shared;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Row-level security holds only for a role that cannot step around it: under any other, Attest does not start. */
@ApplicationScoped
class DatabaseRole {
    /** Whatever the role may become by {@code set role} counts as its own. */
    private static final String POWERS = """
            select current_user,
                   (select rolsuper from pg_roles where rolname = current_user),
                   exists (select from pg_roles where rolsuper and pg_has_role(current_user, oid, 'MEMBER')),
                   exists (select from pg_roles where rolbypassrls and pg_has_role(current_user, oid, 'MEMBER')),
                   (select string_agg(relname, ', ' order by relname)
                    from pg_class
                    where relnamespace = 'public'::regnamespace
                      and relkind in ('r', 'p')
                      and pg_has_role(current_user, relowner, 'MEMBER'))""";

    private final AgroalDataSource database;

    DatabaseRole(AgroalDataSource database) {
        this.database = database;
    }

    void refuseTooMuch(@Observes @Priority(2) StartupEvent started) throws SQLException {
        try (var connection = database.getConnection()) {
            var faults = faults(connection);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        String.join("; ", faults)
                                + ". Let Attest connect as an ordinary role that owns nothing, as deploy/create-database.sql makes it");
            }
        }
    }

    /** What lets this connection's role step around row-level security; empty where nothing does. */
    static List<String> faults(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(POWERS)) {
            row.next();
            var role = "The database role " + row.getString(1);
            if (row.getBoolean(2)) { // and so everything else
                return List.of(role + " is a superuser");
            }
            var faults = new ArrayList<String>();
            if (row.getBoolean(3)) {
                faults.add(role + " can become a superuser");
            }
            if (row.getBoolean(4)) {
                faults.add(role + " bypasses row-level security");
            }
            if (row.getString(5) != null) {
                faults.add(role + " owns tables: " + row.getString(5));
            }
            return faults;
        }
    }
}
