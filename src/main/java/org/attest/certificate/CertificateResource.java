package org.attest.certificate;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of what was issued, for verification calls. */
@Path("/api/v1/certificates")
class CertificateResource {
    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    record Register(List<Certificates.Entry> items) {}

    /** {@code number} or the printed PDF's {@code sha256} narrow it. */
    @GET
    @RolesAllowed({CERTIFIER, CHIEF, AUDITOR})
    public Register register(@RestQuery String number, @RestQuery String sha256) {
        return new Register(certificates.issued(number, sha256));
    }
}
