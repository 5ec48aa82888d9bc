package org.attest.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.attest.audit.AccessLine;
import org.attest.people.Unbound;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a person is signed in, and ending it there: one's own sessions and nobody else's. */
@Path("/sessions")
@Authenticated
class SessionPages {
    /** The framework's name for the cookie; behind TLS with the prefix of a cookie for this host alone. */
    private static final List<String> COOKIES = List.of("__Host-q_session", "q_session");

    private static final int HANDLE_BYTES = 12;
    private final SessionBook book;
    private final Visitor visitor;
    private final Desk desk;
    private final Clock clock;

    SessionPages(SessionBook book, Visitor visitor, Desk desk, Clock clock) {
        this.book = book;
        this.visitor = visitor;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param handle stands for the session here; nobody gets in with it */
    @Shows(Sensitivity.PUBLIC)
    record Line(String handle, String begun, String seen, boolean here) {}

    /** Public: whoever holds no role any more may still end sessions, and is shown no others. */
    @CheckedTemplate(basePath = "signin")
    @Shows(Sensitivity.PUBLIC)
    record SessionsPage(List<Line> sessions, boolean others, boolean demonstration, boolean ended)
            implements TemplateInstance {}

    @GET
    @Looks(Access.SESSION)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance mine(@RestQuery boolean ended, RoutingContext http) {
        var number = number(http);
        var sessions = book.of(desk.person()).stream()
                .map(session -> new Line(
                        handle(session),
                        AccessLine.when(session.begun(), clock.getZone()),
                        AccessLine.when(session.seen(), clock.getZone()),
                        SessionBook.isOf(session, number)))
                .toList();
        return new SessionsPage(
                sessions, sessions.stream().anyMatch(session -> !session.here()), visitor.demonstration(), ended);
    }

    @POST
    @Looks(Access.SESSION)
    @Path("/others/ending")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> endOthers(RoutingContext http) {
        var number = number(http);
        book.of(desk.person()).stream()
                .filter(session -> !SessionBook.isOf(session, number))
                .forEach(session -> book.end(session, Ending.BY_HAND));
        return Reply.goTo("/sessions?ended=true");
    }

    /** One that is over already is over: nothing is refused. */
    @POST
    @Looks(Access.SESSION)
    @Path("/{handle}/ending")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> end(@RestPath String handle) {
        book.of(desk.person()).stream()
                .filter(session -> handle(session).equals(handle))
                .forEach(session -> book.end(session, Ending.BY_HAND));
        return Reply.goTo("/sessions?ended=true");
    }

    void unbound(@Observes Unbound taken) {
        book.of(taken.person()).forEach(session -> book.end(session, Ending.UNBOUND));
    }

    private static String handle(Sessions.Standing session) {
        return HexFormat.of().formatHex(session.key(), 0, HANDLE_BYTES);
    }

    private static String number(RoutingContext http) {
        return COOKIES.stream()
                .map(name -> http.request().getCookie(name))
                .filter(cookie -> cookie != null)
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }
}
