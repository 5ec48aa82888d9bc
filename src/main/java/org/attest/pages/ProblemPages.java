package org.attest.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.attest.shared.Problem;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What went wrong, as a page: what happened, what was kept, what to do. Programs keep their problem+json. */
@ApplicationScoped
class ProblemPages {
    private static final String NOTHING_LOST =
            "Nothing was changed. What you typed is kept in this window and comes back when you open the page again.";

    private final Language language;

    ProblemPages(Language language) {
        this.language = language;
    }

    /** The three things that somebody wants to know, in English; the page says them in the person's language. */
    @Shows(Sensitivity.PUBLIC)
    record Told(String happened, String kept, String todo) {}

    @CheckedTemplate(basePath = "pages")
    @Shows(Sensitivity.PUBLIC)
    record ProblemPage(int status, Told told, List<String> sentences) implements TemplateInstance {}

    @CheckedTemplate(basePath = "pages")
    @Shows(Sensitivity.PUBLIC)
    record ProblemPart(int status, Told told, List<String> sentences) implements TemplateInstance {}

    @ServerResponseFilter
    public void asPage(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Problem problem && isForAPage(request)) {
            var page = SentOnly.pageOf(request.getMethod(), request.getUriInfo().getPath(), problem.status());
            if (page.isPresent()) {
                answer.setStatus(303);
                answer.setEntity(null);
                answer.getHeaders().putSingle("Location", page.get());
                return;
            }
            var sentences = problem.violations().stream()
                    .map(Problem.Violation::sentence)
                    .distinct()
                    .toList();
            var told = told(problem.status());
            var shown = request.getHeaderString("HX-Request") == null
                    ? new ProblemPage(problem.status(), told, sentences)
                    : new ProblemPart(problem.status(), told, sentences);
            answer.setEntity(language.rendered(shown), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isForAPage(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        boolean api = path.startsWith("/api/") || path.startsWith("/demonstration/");
        // a wildcard is what programs send when they do not care
        return !api
                && request.getHeaderString("Accept") != null
                && request.getHeaderString("Accept").contains("text/html");
    }

    static Told told(int status) {
        return switch (status) {
            case 400 ->
                new Told(
                        "The page sent something that Attest cannot read.",
                        NOTHING_LOST,
                        "Open the page again and send it once more.");
            case 401 ->
                new Told(
                        "You are not signed in, or your session is over.",
                        NOTHING_LOST,
                        "Sign in and open the page again.");
            case 403 ->
                new Told(
                        "Your role does not do this.",
                        "Nothing was changed.",
                        "Ask somebody whose work it is, or your administrator where you think it is yours.");
            case 404 ->
                new Told(
                        "There is nothing here that you may see: no such page or case, or one that is not yours.",
                        "Nothing was changed.",
                        "Check the number, or look for the case on your start page.");
            case 405, 406, 415 ->
                new Told(
                        "This address does not take what was sent.",
                        NOTHING_LOST,
                        "Go back to the page that you came from.");
            case 409 ->
                new Told(
                        "The case has moved on, and this can no longer be done as it stands.",
                        NOTHING_LOST,
                        "Open the case to see where it stands now, and what can be done next.");
            case 412, 428 ->
                new Told(
                        "Somebody else changed the case while you had it open.",
                        NOTHING_LOST,
                        "Open the case again: it shows what is stored now, and then do what is still right.");
            case 413 -> new Told("The file is too large.", "Nothing was changed.", "Send a smaller file.");
            case 422 ->
                new Told(
                        "Some of what was sent cannot be taken.",
                        NOTHING_LOST,
                        "Go back, mend what is listed here, and send it again.");
            case 429 ->
                new Told(
                        "This came too often in a short while.",
                        NOTHING_LOST,
                        "Wait a few minutes, then go on where you were.");
            case 503 ->
                new Told(
                        "Attest is not available just now.",
                        NOTHING_LOST,
                        "Try again in a minute. If it stays like this, tell your administrator.");
            default ->
                new Told(
                        "Attest failed.",
                        NOTHING_LOST,
                        "Try again. If it stays like this, tell your administrator the time.");
        };
    }
}
