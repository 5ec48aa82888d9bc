package org.attest.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody sees who is not let in, and who has left. Nobody is signed in on these pages. */
@Path("/")
class NotLetInPages {
    static final String PATH = "/not-let-in";

    @CheckedTemplate(basePath = "signin")
    @Shows(Sensitivity.PUBLIC)
    record NotLetInPage(String why) implements TemplateInstance {}

    @CheckedTemplate(basePath = "signin")
    @Shows(Sensitivity.PUBLIC)
    record SignedOutPage() implements TemplateInstance {}

    @GET
    @Looks(Access.NOTHING)
    @Path(PATH)
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance notLetIn(@RestQuery String why) {
        return new NotLetInPage(Arrays.stream(Refused.values())
                .filter(one -> one.word().equals(why))
                .findFirst()
                .orElse(Refused.UNKNOWN)
                .word());
    }

    @GET
    @Looks(Access.NOTHING)
    @Path("/signed-out")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signedOut() {
        return new SignedOutPage();
    }
}
