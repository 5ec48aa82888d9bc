package org.attest.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.Signature;
import org.attest.casefile.Stage;
import org.attest.casefile.Visible;
import org.attest.documents.Documents;
import org.attest.shared.Desk;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Sight;
import org.hibernate.Session;

/** The register of what was issued, to answer verification calls (DHS-3, practice 8). */
@ApplicationScoped
@Transactional
public class Certificates {
    private final Session rows;
    private final Documents documents;
    private final Desk desk;
    private final Sight sight;

    Certificates(Session rows, Documents documents, Desk desk, Sight sight) {
        this.rows = rows;
        this.documents = documents;
        this.desk = desk;
        this.sight = sight;
    }

    /**
     * One certificate that was signed.
     *
     * @param sha256 of the PDF that was printed for signature
     * @param official whether it was printed on the official file, whose SHA-256 {@code blankSha256} then is, or on the
     *     built-in rendition
     * @param victim as printed in Part 1; only for those who work cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    record Entry(
            String number,
            String form,
            String edition,
            boolean official,
            String blankSha256,
            Stage status,
            LocalDate approvedOn,
            String approvedBy,
            LocalDate signedOn,
            String signer,
            LocalDate supervisorSignedOn,
            String supervisor,
            LocalDate lastSafeFilingDay,
            String sha256,
            @Shows(Sensitivity.VICTIM) String victim) {}

    /**
     * The latest case first.
     *
     * @param after the number that was shown last, or null
     */
    List<Entry> issued(String number, String sha256, String after, int most) {
        var asked = rows.createNativeQuery("""
                        select c.number, c.form, c.edition, k.stage, c.approved_on, c.approved_by, cast(k.signature as text),
                               c.sha256, c.official, c.blank_sha256,
                               concat_ws(', ', c.snapshot -> 'victim' -> 'name' ->> 'family', c.snapshot -> 'victim' -> 'name' ->> 'given')
                        from certificate c
                        join certification_case k on k.certificate_id = c.id
                        where k.signature is not null
                          and (cast(:number as text) is null or c.number = :number)
                          and (cast(:sha256 as text) is null or c.sha256 = :sha256)
                          and (cast(:after as text) is null or c.number < cast(:after as text))
                          and\s""" + Visible.CONDITION + """

                        order by c.number desc
                        limit :most""", Object[].class)
                .setParameter("number", number)
                .setParameter("after", after)
                .setParameter("most", most)
                .setParameter("sha256", sha256 == null ? null : sha256.strip().toLowerCase(java.util.Locale.ROOT));
        var found = Visible.to(desk.viewer(), asked)
                .getResultStream()
                .map(this::entry)
                .toList();
        sight.found(found.size());
        return found;
    }

    /** What is known of a certificate, current or void; nothing of a person. */
    record Known(UUID id, String number, Stage stage, boolean isVoid, String sha256) {
        boolean canBeSigned() {
            return !isVoid && stage == Stage.APPROVED;
        }
    }

    /** Empty where there is none, where it is another agency's, and where it is of a case kept from this person. */
    Optional<Known> known(UUID certificate) {
        return known("c.id = :sought", certificate).stream().findFirst();
    }

    /**
     * By the PDF that was printed for signature; those that stand first. There are several where the same was approved
     * again word for word.
     */
    List<Known> printedAs(String sha256) {
        return known("c.sha256 = :sought", sha256);
    }

    /** By a scan of the signed paper that was put on file. */
    List<Known> scannedAs(String sha256) {
        return known("""
                c.id = k.certificate_id and k.signature is not null
                and exists (select 1 from document d
                            where d.number = c.number and d.kind = 'SIGNED_SCAN' and d.sha256 = :sought)""", sha256);
    }

    private List<Known> known(String condition, Object sought) {
        var asked = rows.createNativeQuery("""
                        select c.id, c.number, k.stage, k.certificate_id is distinct from c.id, c.sha256
                        from certificate c
                        join certification_case k on k.agency_id = c.agency_id and k.number = c.number
                        where\s""" + Visible.CONDITION + """

                          and (""" + condition + """
                        ) order by k.certificate_id is not distinct from c.id desc, k.stage = 'REVOKED', c.id desc
                        limit 20""", Object[].class)
                .setParameter("sought", sought);
        return Visible.to(desk.viewer(), asked)
                .getResultStream()
                .map(row -> new Known(
                        (UUID) row[0], (String) row[1], Stage.valueOf((String) row[2]), (Boolean) row[3], (String)
                                row[4]))
                .toList();
    }

    /** What a cover sheet says of an approved certificate. */
    public record Sheet(
            CertificateCode code,
            FormKind form,
            String edition,
            String sha256,
            LocalDate approvedOn,
            AgencyFacts agency) {}

    /** @throws Refusal where nothing was approved */
    public Sheet sheet(UUID certificate) {
        if (certificate == null) {
            throw Refusal.of(CertificateRule.CERTIFICATE_APPROVED);
        }
        var row = rows.createNativeQuery(
                        "select cast(snapshot as text), edition, sha256, approved_on from certificate where id = :id",
                        Object[].class)
                .setParameter("id", certificate)
                .getSingleResult();
        var snapshot = read((String) row[0], CaseSnapshot.class);
        return new Sheet(
                new CertificateCode(certificate),
                snapshot.form(),
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                snapshot.agency());
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

    /** Which edition a certificate was printed on, and whether on the official file. */
    record Paper(String edition, boolean official) {}

    Paper paper(UUID certificate) {
        var row = rows.createNativeQuery("select edition, official from certificate where id = :id", Object[].class)
                .setParameter("id", certificate)
                .getSingleResult();
        return new Paper((String) row[0], (Boolean) row[1]);
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
                (Boolean) row[8],
                (String) row[9],
                Stage.valueOf((String) row[3]),
                (LocalDate) row[4],
                (String) row[5],
                signature.inkOn(),
                signature.signerName(),
                signature.supervisor() == null ? null : signature.supervisor().inkOn(),
                signature.supervisor() == null ? null : signature.supervisor().signerName(),
                signature.lastSafeFilingDay(),
                (String) row[7],
                desk.seesWholeCases() ? (String) row[10] : null);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JsonColumns.STORED.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored certificate cannot be read");
        }
    }
}
