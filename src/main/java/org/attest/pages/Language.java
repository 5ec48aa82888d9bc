package org.attest.pages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The language of the page that is being made: what the person chose, kept in a cookie; English until then. */
@Named("language")
@ApplicationScoped
@Shows(Sensitivity.PUBLIC)
public class Language {
    static final String COOKIE = "attest-language";
    static final List<String> SPOKEN = List.of("en", "es");
    private final CurrentVertxRequest current;
    private final Words words;

    Language(CurrentVertxRequest current, Words words) {
        this.current = current;
        this.words = words;
    }

    public String code() {
        var request = request();
        return request == null ? SPOKEN.get(0) : chosen(request);
    }

    static String chosen(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie != null && SPOKEN.contains(cookie.getValue()) ? cookie.getValue() : SPOKEN.get(0);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** A part of a page that a feature made: what is rendered by itself is not asked for its language otherwise. */
    public String rendered(TemplateInstance part) {
        return part.setLocale(locale()).render();
    }

    /** A sentence or label whose English stands in the code: a rule's, a constraint's, a place's. */
    public String say(String english) {
        return words.translated(english, code());
    }

    /** The same, where a person's own words may follow after a colon: those stay as they were written. */
    public String sayBefore(String english) {
        var said = say(english);
        int colon = english.equals(said) ? english.indexOf(": ") : -1;
        return colon < 0 ? said : say(english.substring(0, colon)) + english.substring(colon);
    }

    /** Whether something was sent to the address that the page answers, so that the browser cannot ask for it again. */
    public boolean sent() {
        var request = request();
        return request != null && "POST".equals(request.request().method().name());
    }

    /** The word that people say for a constant, such as "In review" for {@code Stage.IN_REVIEW}. */
    public String word(Enum<?> constant) {
        return words.of(constant, code());
    }

    /** Where the person is, so that changing the language leads back here. */
    public String here() {
        var request = request();
        return request == null || !"GET".equals(request.request().method().name()) ? "/" : request.normalizedPath();
    }

    /** The address that the page answers, also where something was sent to it. */
    public String address() {
        var request = request();
        return request == null ? "/" : request.normalizedPath();
    }

    private RoutingContext request() {
        var context = io.quarkus.arc.Arc.container().requestContext();
        return context.isActive() ? current.getCurrent() : null;
    }
}
