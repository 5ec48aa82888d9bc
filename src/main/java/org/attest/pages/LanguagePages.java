package org.attest.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes the language of the pages and leads back. */
@Path("/language")
class LanguagePages {
    private static final int A_YEAR = 365 * 24 * 3600;

    @POST
    @Looks(Access.NOTHING)
    @PermitAll
    public RestResponse<Void> change(@RestForm String to, @RestForm String back) {
        var answer = RestResponse.ResponseBuilder.<Void>seeOther(URI.create(isHere(back) ? back : "/"));
        if (to != null && Language.SPOKEN.contains(to)) {
            answer.cookie(new NewCookie.Builder(Language.COOKIE)
                    .value(to)
                    .path("/")
                    .maxAge(A_YEAR)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.STRICT)
                    .build());
        }
        return answer.build();
    }

    /** An address of ours and no other: one that begins with two slashes leads elsewhere. */
    private static boolean isHere(String back) {
        return back != null && back.matches("/([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?)?");
    }
}
