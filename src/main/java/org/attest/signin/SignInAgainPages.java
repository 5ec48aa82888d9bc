package org.attest.signin;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
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
    /** The framework's name for it. */
    private static final String SESSION = "q_session";
    /** An address within Attest and nothing that a browser could take for another host. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*");

    private final SecurityIdentity identity;
    private final TokenRule rule;
    private final SessionBook book;
    private final Clock clock;

    SignInAgainPages(SecurityIdentity identity, TokenRule rule, SessionBook book, Clock clock) {
        this.book = book;
        this.identity = identity;
        this.rule = rule;
        this.clock = clock;
    }

    @GET
    @Looks(Access.NOTHING)
    @Authenticated
    public RestResponse<Void> back(@RestQuery String to, @RestQuery boolean asked, RoutingContext http) {
        SignIn signIn = identity.getAttribute(SignIn.ATTRIBUTE);
        var page = to != null && OURS.matcher(to).matches() ? to : "/";
        if (signIn == null || rule.isFresh(signIn, clock.instant())) {
            return RestResponse.seeOther(URI.create(page));
        }
        if (asked) { // the provider did not reach the level that is asked for; asking once more would not end
            return RestResponse.seeOther(URI.create(NotLetInPages.PATH + "?why=" + Refused.METHOD.word()));
        }
        // signed in a short while ago, but not as surely as this asks for
        var session = http.request().getCookie(SESSION);
        if (session != null) {
            book.end(session.getValue(), Ending.ANEW);
        }
        return RestResponse.seeOther(URI.create(PATH + "?asked=true&to=" + page));
    }
}
