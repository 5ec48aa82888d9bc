package org.attest.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.casefile.FullName;
import org.attest.shared.JsonColumns;
import org.hibernate.Session;

/** Finds the person behind a sign-in name: the only look across agencies, and for one name only. */
@ApplicationScoped
public class Registry {
    private final Session rows;
    private final Clock clock;

    Registry(Session rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Empty where nobody has this name, or where the person was closed: out at the next request. Of the roles, those
     * that ask for a designation count only while one is in force (U-2).
     */
    @ActivateRequestContext
    @Transactional
    public Optional<SignedIn> signIn(String subject) {
        if (subject.indexOf('\0') >= 0) { // PostgreSQL holds no such text, so nobody has this name
            return Optional.empty();
        }
        return rows.createNativeQuery(
                        "select agency_id, person_id, cast(name as text), array_to_string(roles, ',') from sign_in(:subject, :day)",
                        Object[].class)
                .setParameter("subject", subject)
                .setParameter("day", LocalDate.now(clock))
                .getResultStream()
                .findFirst()
                .map(row -> new SignedIn(
                        (UUID) row[0],
                        (UUID) row[1],
                        Names.inFull(name((String) row[2])),
                        Arrays.stream(((String) row[3]).split(","))
                                .filter(role -> !role.isEmpty())
                                .collect(Collectors.toSet())));
    }

    private static FullName name(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, FullName.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("A person's stored name cannot be read");
        }
    }
}
