package org.attest.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The demonstration's door: the form, whose answer the form mechanism takes, and the way out. */
@Path("/")
class SignInPages {
    private final String cookieName;

    SignInPages(@ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookieName) {
        this.cookieName = cookieName;
    }

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.PUBLIC)
    record SignInPage(boolean failed) implements TemplateInstance {}

    @GET
    @Looks(Access.NOTHING)
    @Path("/sign-in")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@RestQuery boolean failed) {
        return new SignInPage(failed);
    }

    @POST
    @Looks(Access.SESSION)
    @Path("/sign-out")
    @Authenticated
    public RestResponse<Void> leave() {
        var gone = new NewCookie.Builder(cookieName)
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return RestResponse.ResponseBuilder.<Void>seeOther(URI.create("/sign-in"))
                .cookie(gone)
                .build();
    }
}
