package org.attest.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.shared.Ids;

/**
 * An agency's data keys: a fresh one each month, each wrapped by the wrapping key in use. So a new wrapping key costs a few
 * rows, and what is append-only stays as it was written.
 */
@ApplicationScoped
class DataKeys {
    private static final int BYTES = 32;
    private static final int PIECE = 256 * 1024;
    private static final String HMAC = "HmacSha256";
    private final AgroalDataSource database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, DataKey> known = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> current = new ConcurrentHashMap<>();

    DataKeys(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param papers for what is long, under a key of its own that is derived from the same */
    record DataKey(UUID id, YearMonth month, AesGcmJce cipher, StreamingAead papers) {
        static DataKey of(UUID id, YearMonth month, byte[] bytes) throws GeneralSecurityException {
            var derived = Hkdf.computeHkdf(HMAC, bytes, new byte[0], "papers".getBytes(US_ASCII), BYTES);
            return new DataKey(
                    id, month, new AesGcmJce(bytes), new AesGcmHkdfStreaming(derived, HMAC, BYTES, PIECE, 0));
        }

        @Override
        public String toString() {
            return "DataKey " + id;
        }
    }

    /** The one to seal with this month. */
    DataKey current(UUID agency, KeyFile keys) {
        var month = YearMonth.now(clock);
        return current.compute(
                agency,
                (same, held) -> held != null && held.month().equals(month)
                        ? held
                        : inOwnTransaction(connection -> ofMonth(connection, agency, month, keys)));
    }

    /** Of whichever agency: who is shown the row is shown what is sealed in it. */
    DataKey get(UUID id, KeyFile keys) {
        return known.computeIfAbsent(
                id,
                wanted -> inOwnTransaction(connection -> {
                    try (var query = connection.prepareStatement(
                            "select agency_id, id, wrapped, made_at from data_key_named(?)")) {
                        query.setObject(1, wanted);
                        try (var row = query.executeQuery()) {
                            if (!row.next()) {
                                throw new IllegalStateException("There is no such data key");
                            }
                            return opened(row.getObject("agency_id", UUID.class), row, keys);
                        }
                    }
                }));
    }

    private DataKey ofMonth(Connection connection, UUID agency, YearMonth month, KeyFile keys) throws SQLException {
        try (var query = scoped(connection, agency)
                .prepareStatement(
                        "select id, wrapped, made_at from data_key where agency_id = ? order by made_at desc limit 1")) {
            query.setObject(1, agency);
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    var newest = opened(agency, row, keys);
                    if (newest.month().equals(month)) {
                        return newest;
                    }
                }
            }
        }
        return made(connection, agency, month, keys);
    }

    private DataKey made(Connection connection, UUID agency, YearMonth month, KeyFile keys) throws SQLException {
        var id = Ids.next();
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        try (var insert = connection.prepareStatement(
                "insert into data_key (agency_id, id, made_at, wrapped, wrapper) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, agency);
            insert.setObject(2, id);
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setBytes(4, keys.wrapper().encrypt(bytes, name(agency, id)));
            insert.setLong(5, keys.inUse());
            insert.executeUpdate();
            var key = DataKey.of(id, month, bytes);
            known.put(id, key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key cannot be wrapped", e);
        }
    }

    private DataKey opened(UUID agency, ResultSet row, KeyFile keys) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var madeAt = row.getObject("made_at", java.time.OffsetDateTime.class).atZoneSameInstant(clock.getZone());
        try {
            return DataKey.of(
                    id, YearMonth.from(madeAt), keys.wrapper().decrypt(row.getBytes("wrapped"), name(agency, id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file does not open this database's data keys");
        }
    }

    /** Whether the key file opens what was sealed last; true where nothing was sealed yet. */
    boolean open(KeyFile keys) {
        return inOwnTransaction(connection -> {
            try (var query = connection.prepareStatement("select agency_id, id, wrapped from a_data_key()");
                    var row = query.executeQuery()) {
                return !row.next() || opens(row, keys);
            }
        });
    }

    private static boolean opens(ResultSet row, KeyFile keys) throws SQLException {
        try {
            var name = name(row.getObject("agency_id", UUID.class), row.getObject("id", UUID.class));
            keys.wrapper().decrypt(row.getBytes("wrapped"), name);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Wraps by the key in use whatever an older one still wraps, while all goes on; gives how many those were. */
    int rewrap(KeyFile keys) {
        record Old(UUID agency, UUID id, byte[] wrapped) {}
        return inOwnTransaction(connection -> {
            List<Old> all = new ArrayList<>();
            try (var query = connection.prepareStatement("select agency_id, id, wrapped from data_keys_not_under(?)")) {
                query.setLong(1, keys.inUse());
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        all.add(new Old(
                                row.getObject("agency_id", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getBytes("wrapped")));
                    }
                }
            }
            for (var old : all) {
                try (var update = scoped(connection, old.agency())
                        .prepareStatement(
                                "update data_key set wrapped = ?, wrapper = ? where agency_id = ? and id = ?")) {
                    var name = name(old.agency(), old.id());
                    update.setBytes(1, keys.wrapper().encrypt(keys.wrapper().decrypt(old.wrapped(), name), name));
                    update.setLong(2, keys.inUse());
                    update.setObject(3, old.agency());
                    update.setObject(4, old.id());
                    update.executeUpdate();
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("The key file does not open this database's data keys");
                }
            }
            return all.size();
        });
    }

    /** A wrapped key that was put into another row does not open. */
    private static byte[] name(UUID agency, UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(agency.getMostSignificantBits())
                .putLong(agency.getLeastSignificantBits())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static Connection scoped(Connection connection, UUID agency) throws SQLException {
        try (var scope = connection.prepareStatement("select set_config('attest.agency', ?, true)")) {
            scope.setString(1, agency.toString());
            scope.execute();
        }
        return connection;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Kept also where what asked for it is undone: a key that was used must never be lost. */
    private <T> T inOwnTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return work.on(connection);
            }
        });
    }
}
