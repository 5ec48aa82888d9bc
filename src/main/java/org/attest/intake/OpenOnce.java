package org.attest.intake;

import static org.attest.shared.EdgeRule.KEY_NOT_REUSED;
import static org.attest.shared.EdgeRule.KEY_READABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.casefile.CaseNumber;
import org.attest.shared.Desk;
import org.attest.shared.JsonColumns;
import org.attest.shared.Rules;
import org.hibernate.exception.ConstraintViolationException;

/** Opens a case once for one Idempotency-Key of one person, however often the request is sent. */
@ApplicationScoped
public class OpenOnce {
    private static final String SHAPE = "[A-Za-z0-9_-]{1,100}";
    private final EntityManager rows;
    private final Openings openings;
    private final Desk desk;

    OpenOnce(EntityManager rows, Openings openings, Desk desk) {
        this.rows = rows;
        this.openings = openings;
        this.desk = desk;
    }

    CaseNumber open(NewCase newCase, String key) {
        return open(newCase, key, () -> openings.open(newCase.opening(), newCase.priorCase(), desk.stamp()));
    }

    /** The case that this request opened before, or empty where it is new or has no key. */
    public Optional<CaseNumber> before(Object sent, String key) {
        return key == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> earlier(checked(key), fingerprint(sent)));
    }

    /**
     * @param sent what was sent, as it goes into JSON: the same key with something else is refused
     * @param opening opens the case, in this transaction where there is a key
     */
    public CaseNumber open(Object sent, String key, Supplier<CaseNumber> opening) {
        if (key == null) {
            return opening.get();
        }
        checked(key);
        var request = fingerprint(sent);
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> earlier(key, request).orElseGet(() -> remember(key, request, opening.get())));
        } catch (RuntimeException e) {
            if (!isTwin(e)) {
                throw e;
            }
            // the same request was under way at the same moment, and won
            return QuarkusTransaction.requiringNew()
                    .call(() -> earlier(key, request).orElseThrow());
        }
    }

    private static String checked(String key) {
        new Rules().must(key.matches(SHAPE), KEY_READABLE).hold();
        return key;
    }

    private Optional<CaseNumber> earlier(String key, String request) {
        @SuppressWarnings("unchecked")
        var found = (java.util.List<Object[]>) rows.createNativeQuery(
                        "select request, case_number from idempotency_key where person_id = :person and key = :key")
                .setParameter("person", person())
                .setParameter("key", key)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            new Rules().must(request.equals(row[0]), KEY_NOT_REUSED).hold();
            return new CaseNumber((String) row[1]);
        });
    }

    private CaseNumber remember(String key, String request, CaseNumber number) {
        rows.createNativeQuery("""
                        insert into idempotency_key (agency_id, person_id, key, request, case_number, used_at)
                        values (:agency, :person, :key, :request, :number, :at)""")
                .setParameter("agency", desk.agency())
                .setParameter("person", person())
                .setParameter("key", key)
                .setParameter("request", request)
                .setParameter("number", number.text())
                .setParameter("at", desk.stamp().at().toInstant())
                .executeUpdate();
        return number;
    }

    private UUID person() {
        return desk.stamp().by().id();
    }

    private static boolean isTwin(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken
                    && String.valueOf(broken.getConstraintName()).contains("idempotency_key")) {
                return true;
            }
        }
        return false;
    }

    /** A hash, so that the table keeps nothing of the request itself. */
    private static String fingerprint(Object sent) {
        try {
            var json = JsonColumns.MAPPER.writeValueAsString(sent).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The request could not be fingerprinted");
        }
    }
}
