package org.attest.certificate;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.certificate.CertificateResource.ShownPaper;
import org.attest.certificate.CertificateResource.Verification;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What was issued, and whether a paper that somebody shows is ours (practice 8: be able to answer the inspector's letter). */
@Path("/register")
@Produces(MediaType.TEXT_HTML)
class RegisterPages {
    private static final int SHOWN = 50;
    private final CertificateResource register;
    private final Certificates certificates;
    private final Desk desk;

    RegisterPages(CertificateResource register, Certificates certificates, Desk desk) {
        this.register = register;
        this.certificates = certificates;
        this.desk = desk;
    }

    /**
     * @param number what the list was narrowed down to, or empty
     * @param next address of what follows, null where that is all
     * @param checked what came of a paper that was shown, or null
     * @param mistake why a paper could not be checked, or null
     * @param today tells which certifications are too old to be filed
     */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.RECORD)
    record RegisterPage(
            String number,
            List<Certificates.Entry> lines,
            boolean seesNames,
            String next,
            Verification checked,
            String mistake,
            LocalDate today)
            implements TemplateInstance {}

    /** @param after the case number that was shown last */
    @GET
    @Looks(Access.REGISTER)
    @RolesAllowed({CERTIFIER, CHIEF, AUDITOR})
    public TemplateInstance list(@RestQuery String number, @RestQuery String after) {
        return page(number == null ? "" : number.strip(), after, null, null);
    }

    /** By the file, or by its SHA-256 as the register or another office has it; nothing of it is kept. */
    @POST
    @Looks(Access.REGISTER)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({CERTIFIER, CHIEF, AUDITOR})
    public RestResponse<TemplateInstance> check(@RestForm("file") FileUpload file) {
        if (file == null || file.size() == 0) {
            return Reply.again(page("", null, null, "Choose the file of the paper that somebody shows you"), 422);
        }
        try {
            var shown = new ShownPaper(Files.readAllBytes(file.uploadedFile()));
            return RestResponse.ok(page("", null, register.verify(shown), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegisterPage page(String number, String after, Verification checked, String mistake) {
        var narrowed = number.isEmpty() ? null : number.toUpperCase(Locale.ROOT);
        var found = certificates.issued(narrowed, null, after, SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        return new RegisterPage(
                number,
                shown,
                desk.seesWholeCases(),
                found.size() > SHOWN ? "/register?after=" + shown.get(SHOWN - 1).number() : null,
                checked,
                mistake,
                desk.stamp().on());
    }
}
