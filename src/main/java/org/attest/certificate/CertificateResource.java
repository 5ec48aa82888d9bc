package org.attest.certificate;

import static org.attest.people.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.Stage;
import org.attest.documents.Documents;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of what was issued, for verification calls. */
@Path("/api/v1/certificates")
class CertificateResource {
    private static final String EMPTY = "Send it as JSON";

    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    private static final int MOST = 1000;

    @Shows(Sensitivity.RECORD)
    record Register(List<Certificates.Entry> items) {}

    /** {@code number} or the printed PDF's {@code sha256} narrow it; 1000 at most, what follows comes {@code after} the last. */
    @GET
    @Looks(Access.REGISTER)
    @RolesAllowed({CERTIFIER, CHIEF, AUDITOR})
    public Register register(@RestQuery String number, @RestQuery String sha256, @RestQuery String after) {
        return new Register(certificates.issued(number, sha256, after, MOST));
    }

    /** @param file a scan of the signed paper with its cover sheet: PDF, PNG or JPEG, in base64 */
    record ShownPaper(
            @NotNull(message = "Attach the file, in base64") byte[] file) {}

    /**
     * Whose paper it is; where it is nobody's here, all but {@code matched} is absent.
     *
     * @param page the page of the code, from 1
     * @param isVoid whether the certificate was reopened after this paper was printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    record Match(
            boolean matched,
            Integer page,
            UUID certificate,
            String number,
            Stage stage,
            @JsonProperty("void") Boolean isVoid,
            Boolean canBeSigned) {
        static final Match NONE = new Match(false, null, null, null, null, null, null);
    }

    /** Which certificate a scan belongs to, by the code on its cover sheet. */
    @POST
    @Looks(Access.REGISTER)
    @Path("/match")
    @RolesAllowed({CERTIFIER, CHIEF})
    public Match match(@NotNull(message = EMPTY) @Valid ShownPaper paper) {
        return CodeOnPaper.in(paper.file())
                .flatMap(found -> certificates
                        .known(found.code().certificate())
                        .map(known -> new Match(
                                true,
                                found.page(),
                                known.id(),
                                known.number(),
                                known.stage(),
                                known.isVoid(),
                                known.canBeSigned())))
                .orElse(Match.NONE);
    }

    enum Verdict {
        /** Byte for byte what this agency printed, and it stands. */
        GENUINE,
        /** Byte for byte the scan of the signed paper on file, and it stands. */
        SIGNED_SCAN_ON_FILE,
        /** This agency printed it, and made it void before it was issued: another was or will be printed. */
        VOID,
        /** This agency issued it and later withdrew or disavowed it. */
        REVOKED,
        /** No file of this agency is the same byte for byte. */
        NOT_OURS
    }

    /** @param issued what the register says of it; absent before the signature, and where it is void */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    record Same(
            String number,
            Stage stage,
            @JsonProperty("void") boolean isVoid,
            Certificates.Entry issued) {}

    /**
     * @param sha256 of the file that was sent
     * @param certificates that the file is the same as, those that stand first: the verdict is of the first
     */
    @Shows(Sensitivity.RECORD)
    record Verification(Verdict verdict, String sha256, List<Same> certificates) {}

    /** Whether a file is one of ours, byte for byte; nothing of it is kept (practice 8). */
    @POST
    @Looks(Access.REGISTER)
    @Path("/verify")
    @RolesAllowed({CERTIFIER, CHIEF, AUDITOR})
    public Verification verify(@NotNull(message = EMPTY) @Valid ShownPaper paper) {
        var sha256 = Documents.sha256(paper.file());
        var printed = certificates.printedAs(sha256);
        var found = printed.isEmpty() ? certificates.scannedAs(sha256) : printed;
        var genuine = printed.isEmpty() ? Verdict.SIGNED_SCAN_ON_FILE : Verdict.GENUINE;
        return new Verification(
                found.stream().findFirst().map(it -> verdict(it, genuine)).orElse(Verdict.NOT_OURS),
                sha256,
                found.stream().map(this::same).toList());
    }

    private static Verdict verdict(Certificates.Known it, Verdict genuine) {
        return it.isVoid() ? Verdict.VOID : it.stage() == Stage.REVOKED ? Verdict.REVOKED : genuine;
    }

    private Same same(Certificates.Known it) {
        var issued =
                it.isVoid() ? List.<Certificates.Entry>of() : certificates.issued(it.number(), it.sha256(), null, 1);
        return new Same(
                it.number(),
                it.stage(),
                it.isVoid(),
                issued.stream().findFirst().orElse(null));
    }
}
