package org.attest.needtoknow;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.LockOut;
import org.attest.casefile.Restriction;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Small pages on which a case is kept to named people, and on which the head lets people in again. */
@Path("/cases/{number}")
@Produces(MediaType.TEXT_HTML)
class KeepingPages {
    private static final String RESTRICTION = "restriction";
    private static final String LIFTING = "lifting";
    private static final String LETTING_IN = "letting-in";
    private static final Set<String> CAN_BE_NAMED = Set.of(INTAKE, CERTIFIER);
    private final Keeping keeping;
    private final CaseReplies replies;
    private final People people;
    private final Desk desk;
    private final Forms forms;

    KeepingPages(Keeping keeping, CaseReplies replies, People people, Desk desk, Forms forms) {
        this.keeping = keeping;
        this.replies = replies;
        this.people = people;
        this.desk = desk;
        this.forms = forms;
    }

    record Restricting(
            int version,
            List<@PlainText(max = 100) String> people,
            @PlainText(max = 500) String reason) {}

    record Lifting(int version, @PlainText(max = 500) String reason) {}

    record LettingIn(
            int version,
            @PlainText(max = 100) String person,
            @PlainText(max = 500) String reason) {}

    @CheckedTemplate(basePath = "needtoknow")
    @Shows(Sensitivity.CASE)
    record RestrictionPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form, List<Choice> colleagues) implements TemplateInstance {}

    @CheckedTemplate(basePath = "needtoknow")
    @Shows(Sensitivity.CASE)
    record LiftingPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form) implements TemplateInstance {}

    /** @param barred key is the sign-in name */
    @CheckedTemplate(basePath = "needtoknow")
    @Shows(Sensitivity.CASE)
    record LettingInPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form, List<Barred> barred) implements TemplateInstance {}

    @Shows(Sensitivity.CASE)
    record Barred(String key, String name) {}

    @GET
    @Looks(Access.CASE)
    @Path("/restriction")
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance restriction(@RestPath CaseNumber number) {
        var kase = replies.view(number);
        var named = kase.restriction() == null ? List.<String>of() : names(kase.restriction());
        return restriction(kase, Form.of(RESTRICTION, new Restricting(0, named, null)));
    }

    private List<String> names(Restriction restriction) {
        return restriction.people().stream()
                .map(Restriction.Named::person)
                .flatMap(person -> people.find(person).stream())
                .map(Person::subject)
                .toList();
    }

    /** Heads see it anyhow, and whoever restricts it is named without asking. */
    private RestrictionPage restriction(CaseView kase, Form form) {
        var today = desk.stamp().on();
        var out = kase.lockOuts().stream().map(LockOut::person).toList();
        return new RestrictionPage(
                kase,
                form,
                people.all().stream()
                        .filter(person -> !person.isClosed(today) && !out.contains(person.id()))
                        .filter(person -> !person.roles().contains(CHIEF)
                                && CAN_BE_NAMED.stream().anyMatch(person.roles()::contains))
                        .map(person -> new Choice(person.subject(), person.fullName()))
                        .toList());
    }

    @POST
    @Looks(Access.CASE)
    @Path("/restriction")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> restrict(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                RESTRICTION,
                typed,
                Restricting.class,
                given -> {
                    keeping.restrict(
                            number,
                            IfMatch.tag(given.version()),
                            given.people() == null ? List.of() : given.people(),
                            given.reason());
                    return "/cases/" + number + "#people";
                },
                form -> restriction(replies.view(number), form));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/restriction-lifting")
    @RolesAllowed(CHIEF)
    public TemplateInstance lifting(@RestPath CaseNumber number) {
        return new LiftingPage(replies.view(number), Form.of(LIFTING, null));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/restriction-lifting")
    @RolesAllowed(CHIEF)
    public RestResponse<TemplateInstance> lift(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                LIFTING,
                typed,
                Lifting.class,
                given -> {
                    keeping.liftRestriction(number, IfMatch.tag(given.version()), given.reason());
                    return "/cases/" + number + "#people";
                },
                form -> new LiftingPage(replies.view(number), form));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/letting-in")
    @RolesAllowed(CHIEF)
    public TemplateInstance lettingIn(@RestPath CaseNumber number) {
        return lettingIn(number, Form.of(LETTING_IN, null));
    }

    private LettingInPage lettingIn(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new LettingInPage(
                kase,
                form,
                kase.lockOuts().stream()
                        .flatMap(lock -> people.find(lock.person()).stream())
                        .map(person -> new Barred(person.subject(), person.fullName()))
                        .toList());
    }

    @POST
    @Looks(Access.CASE)
    @Path("/letting-in")
    @RolesAllowed(CHIEF)
    public RestResponse<TemplateInstance> letIn(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                LETTING_IN,
                typed,
                LettingIn.class,
                given -> {
                    keeping.liftLockOut(number, IfMatch.tag(given.version()), given.person(), given.reason());
                    return "/cases/" + number + "#people";
                },
                form -> lettingIn(number, form));
    }
}
