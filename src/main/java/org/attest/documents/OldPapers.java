package org.attest.documents;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.jboss.logging.Logger;

/** Seals, once the keys are there, the papers of a database from before papers were sealed: each for itself, so that a stop loses nothing. */
@ApplicationScoped
class OldPapers {
    private static final Logger LOG = Logger.getLogger(OldPapers.class);
    private final AgroalDataSource database;
    private final AgencyScope scope;
    private final PaperSeal seal;

    OldPapers(AgroalDataSource database, AgencyScope scope, PaperSeal seal) {
        this.database = database;
        this.scope = scope;
        this.seal = seal;
    }

    private record Lying(UUID agency, UUID paper) {}

    private interface Work<T> {
        T on(java.sql.Connection connection) throws SQLException, IOException;
    }

    void seal(@Observes @Priority(4) StartupEvent started) {
        int count = sealAll();
        if (count > 0) {
            LOG.infof(
                    "%d papers of before were sealed; VACUUM FULL document takes what lay open out of the files",
                    count);
        }
    }

    @ActivateRequestContext
    int sealAll() {
        scope.enter(null);
        var lying = inTransaction(connection -> {
            List<Lying> found = new ArrayList<>();
            try (var query = connection.prepareStatement("select agency_id, id from papers_lying_open()");
                    var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Lying(row.getObject("agency_id", UUID.class), row.getObject("id", UUID.class)));
                }
            }
            return found;
        });
        lying.forEach(this::seal);
        return lying.size();
    }

    private void seal(Lying lying) {
        scope.enter(lying.agency());
        inTransaction(connection -> {
            try (var query = connection.prepareStatement("select content from document where id = ?")) {
                query.setObject(1, lying.paper());
                try (var row = query.executeQuery()) {
                    row.next();
                    var clear = new ByteArrayInputStream(row.getBytes("content"));
                    try (var closed = seal.close(clear, lying.paper());
                            var sealed = closed.open();
                            var update = connection.prepareStatement("select seal_paper(?, ?, ?)")) {
                        update.setObject(1, lying.paper());
                        update.setObject(2, closed.key());
                        update.setBinaryStream(3, sealed, closed.size());
                        return update.execute();
                    }
                }
            }
        });
    }

    private <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return work.on(connection);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
