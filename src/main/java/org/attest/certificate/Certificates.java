package org.attest.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FullName;
import org.attest.casefile.Signature;
import org.attest.documents.Documents;
import org.attest.shared.Desk;
import org.attest.shared.JsonColumns;
import org.hibernate.Session;

/** The register of what was issued, to answer verification calls (DHS-3, practice 8). */
@ApplicationScoped
@Transactional
public class Certificates {
    private final Session rows;
    private final Documents documents;
    private final Desk desk;

    Certificates(Session rows, Documents documents, Desk desk) {
        this.rows = rows;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * One certificate that was signed.
     *
     * @param sha256 of the PDF that was printed for signature
     * @param victim as printed in Part 1; only for those who work cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String number,
            String form,
            String edition,
            String status,
            LocalDate approvedOn,
            String approvedBy,
            LocalDate signedOn,
            String signer,
            LocalDate supervisorSignedOn,
            String supervisor,
            LocalDate lastSafeFilingDay,
            String sha256,
            String victim) {}

    List<Entry> issued(String number, String sha256) {
        return rows.createNativeQuery("""
                        select c.number, c.form, c.edition, k.stage, c.approved_on, c.approved_by, cast(k.signature as text),
                               c.sha256,
                               concat_ws(', ', c.snapshot -> 'victim' -> 'name' ->> 'family', c.snapshot -> 'victim' -> 'name' ->> 'given')
                        from certificate c
                        join certification_case k on k.certificate_id = c.id
                        where k.signature is not null
                          and (cast(:number as text) is null or c.number = :number)
                          and (cast(:sha256 as text) is null or c.sha256 = :sha256)
                          and not exists (select 1 from case_lock_out l where l.case_id = k.id and l.person = :me)
                        order by c.number desc
                        limit 1000""", Object[].class)
                .setParameter("number", number)
                .setParameter("sha256", sha256)
                .setParameter("me", desk.stamp().by().id())
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    /** What a letter to USCIS says of a printed form: the name on it, and its fingerprint. */
    public record Printed(FullName name, String sha256) {
        @Override
        public String toString() {
            return "Printed";
        }
    }

    public Printed printed(UUID certificate) {
        var row = rows.createNativeQuery(
                        "select cast(snapshot as text), sha256 from certificate where id = :id", Object[].class)
                .setParameter("id", certificate)
                .getSingleResult();
        return new Printed(read((String) row[0], CaseSnapshot.class).victim().name(), (String) row[1]);
    }

    /** The approved PDF of a certificate, byte for byte. */
    byte[] pdf(UUID certificate) {
        var document = (UUID) rows.createNativeQuery("select document_id from certificate where id = :id", UUID.class)
                .setParameter("id", certificate)
                .getSingleResult();
        return documents.content(document);
    }

    private Entry entry(Object[] row) {
        var signature = read((String) row[6], Signature.class);
        return new Entry(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (String) row[5],
                signature.inkOn(),
                signature.signerName(),
                signature.supervisor() == null ? null : signature.supervisor().inkOn(),
                signature.supervisor() == null ? null : signature.supervisor().signerName(),
                signature.lastSafeFilingDay(),
                (String) row[7],
                desk.seesWholeCases() ? (String) row[8] : null);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JsonColumns.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored certificate cannot be read");
        }
    }
}
