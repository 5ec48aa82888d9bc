package org.attest.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who is signed in now, in rows that outlive a restart. */
@ApplicationScoped
class Sessions {
    private final Session rows;

    Sessions(Session rows) {
        this.rows = rows;
    }

    /** @param closedOn when the person's record was closed, or null */
    record Row(UUID agency, UUID person, Instant begun, Instant seen, String token, LocalDate closedOn) {}

    record Place(UUID agency, byte[] key) {}

    record Standing(byte[] key, Instant begun, Instant seen) {}

    /** Those of a person of the agency at work that nobody ended, the last used first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Standing> standing(UUID person) {
        return rows.createNativeQuery("""
                        select key, begun_at, seen_at from sign_in_session
                        where person_id = :person and ended_at is null order by seen_at desc""", Object[].class)
                .addScalar("key", byte[].class)
                .addScalar("begun_at", Instant.class)
                .addScalar("seen_at", Instant.class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Standing((byte[]) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Row> find(byte[] key) {
        return rows.createNativeQuery(
                        "select agency_id, person_id, begun_at, seen_at, token, closed_on from session_of(:key)",
                        Object[].class)
                .addScalar("agency_id", UUID.class)
                .addScalar("person_id", UUID.class)
                .addScalar("begun_at", Instant.class)
                .addScalar("seen_at", Instant.class)
                .addScalar("token", String.class)
                .addScalar("closed_on", LocalDate.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(row -> new Row(
                        (UUID) row[0], (UUID) row[1], (Instant) row[2], (Instant) row[3], (String) row[4], (LocalDate)
                                row[5]));
    }

    /** @param providerSession the token's {@code sid}, or null */
    @Transactional(TxType.REQUIRES_NEW)
    void begin(
            byte[] key, UUID agency, UUID person, String providerSession, Instant signedIn, Instant now, String token) {
        rows.createNativeMutationQuery("""
                        insert into sign_in_session (agency_id, key, person_id, provider_session, begun_at, seen_at, token)
                        values (:agency, :key, :person, cast(:sid as text), :begun, :now, :token)""")
                .setParameter("agency", agency)
                .setParameter("key", key)
                .setParameter("person", person)
                .setParameter("sid", providerSession)
                .setParameter("begun", signedIn)
                .setParameter("now", now)
                .setParameter("token", token)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void seen(byte[] key, Instant now) {
        rows.createNativeMutationQuery(
                        "update sign_in_session set seen_at = :now where key = :key and ended_at is null")
                .setParameter("now", now)
                .setParameter("key", key)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(byte[] key, Ending how, Instant now) {
        rows.createNativeMutationQuery("""
                        update sign_in_session set ended_at = :now, ended_by = :how, token = null
                        where key = :key and ended_at is null""")
                .setParameter("now", now)
                .setParameter("how", how.name())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** The sessions of a holder, of one of the provider's own sessions, or of both where both are named. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Place> of(String provider, String holder, String providerSession) {
        return rows.createNativeQuery(
                        "select agency_id, key from sessions_of_holder(:provider, cast(:holder as text), cast(:sid as text))",
                        Object[].class)
                .addScalar("agency_id", UUID.class)
                .addScalar("key", byte[].class)
                .setParameter("provider", provider)
                .setParameter("holder", holder)
                .setParameter("sid", providerSession)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (byte[]) row[1]))
                .toList();
    }
}
