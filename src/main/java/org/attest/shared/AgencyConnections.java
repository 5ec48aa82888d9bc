package org.attest.shared;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Tells PostgreSQL on every connection which agency asks, so that row-level security can hold even for a forgotten filter. */
@Singleton
class AgencyConnections implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        set(connection, current());
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        set(connection, null);
    }

    private static UUID current() {
        var arc = Arc.container();
        return arc != null && arc.requestContext().isActive()
                ? arc.instance(AgencyScope.class).get().agency()
                : null;
    }

    private static void set(Connection connection, UUID agency) {
        try (var statement = connection.prepareStatement("select set_config('attest.agency', ?, false)")) {
            statement.setString(1, agency == null ? "" : agency.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The agency could not be set on a database connection", e);
        }
    }
}
