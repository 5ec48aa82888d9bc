package org.attest.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Raw SQL past the program: as its own role, or as the owner of the tables. */
final class Sql implements AutoCloseable {
    private final Connection connection;

    private Sql(String role, String password) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("attest.db.url", String.class);
        connection = DriverManager.getConnection(url, role, password);
    }

    static Sql asApplication() throws SQLException {
        return new Sql("attest_app", "app");
    }

    static Sql asOwner() throws SQLException {
        return new Sql("attest_owner", "owner");
    }

    Sql of(java.util.UUID agency) throws SQLException {
        run("select set_config('attest.agency', '" + agency + "', false)");
        return this;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> column(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
