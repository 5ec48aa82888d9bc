package org.attest.signin;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The way through a fresh sign-in and back. A session whose sign-in is not fresh ends on the way here
 * ({@link ServerSideTokens}), so that the provider asks again; whoever arrives has just signed in.
 */
@Path(SignInAgainPages.PATH)
class SignInAgainPages {
    static final String PATH = "/sign-in-again";
    /** An address within Attest and nothing that a browser could take for another host. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*");

    private final SecurityIdentity identity;
    private final TokenRule rule;
    private final Clock clock;

    SignInAgainPages(SecurityIdentity identity, TokenRule rule, Clock clock) {
        this.identity = identity;
        this.rule = rule;
        this.clock = clock;
    }

    @GET
    @Looks(Access.NOTHING)
    @Authenticated
    public RestResponse<Void> back(@RestQuery String to) {
        SignIn signIn = identity.getAttribute(SignIn.ATTRIBUTE);
        boolean isDone = signIn == null || rule.isFresh(signIn, clock.instant());
        if (!isDone) { // the provider did not reach the level that is asked for; asking once more would not end
            return RestResponse.seeOther(URI.create(NotLetInPages.PATH + "?why=" + Refused.METHOD.word()));
        }
        return RestResponse.seeOther(URI.create(to != null && OURS.matcher(to).matches() ? to : "/"));
    }
}
