package org.attest.people;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.CHIEF;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.Language;
import org.attest.pages.UsDate;
import org.attest.shared.Access;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The agency's people: the list, a new one, a changed one, one who leaves. */
@Path("/administration/people")
class StaffPages {
    private final Staff staff;
    private final People people;
    private final Forms forms;
    private final Language language;
    private final Desk desk;

    StaffPages(Staff staff, People people, Forms forms, Language language, Desk desk) {
        this.staff = staff;
        this.people = people;
        this.forms = forms;
        this.language = language;
        this.desk = desk;
    }

    /** A changed person as the page sends it, with the version that was read. */
    record Sent(
            int version,

            @NotNull(message = "Fill in the person's record") @Valid
            StaffFacts facts) {}

    record Closing(int version) {}

    record Unbinding(@PlainText(max = 200) String reason) {}

    @Shows(Sensitivity.STAFF)
    record Line(
            UUID id,
            String name,
            String signInName,
            String title,
            List<String> roles,
            Set<Authority> authority,
            String left) {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record StaffPage(List<Line> people, boolean mayChange, boolean saved) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record NewPersonPage(Form form, List<Choice> roles) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record PersonPage(Line person, Form form, Form closing, Form unbinding, List<Choice> roles)
            implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({ADMIN, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@RestQuery boolean saved) {
        return new StaffPage(people.all().stream().map(this::line).toList(), mayChange(), saved);
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/new")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance blank() {
        return new NewPersonPage(Form.of("person", null), roles());
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/new")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> add(MultivaluedMap<String, String> typed) {
        return forms.take(
                "person",
                withRoles(typed),
                StaffResource.NewPerson.class,
                sent -> {
                    staff.add(sent.signInName(), sent.facts(), desk.stamp());
                    return "/administration/people?saved=true";
                },
                form -> new NewPersonPage(form, roles()));
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/{person}")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath("person") UUID id) {
        var person = known(id);
        return page(person, Form.of("person", new Sent(person.version(), person.facts())), closing(person));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{person}")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> change(@RestPath("person") UUID id, MultivaluedMap<String, String> typed) {
        var person = known(id);
        return forms.take(
                "person",
                withRoles(typed),
                Sent.class,
                sent -> {
                    staff.change(id, sent.version(), sent.facts(), desk.stamp());
                    return "/administration/people?saved=true";
                },
                form -> page(person, form, closing(person)));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{person}/closing")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> close(@RestPath("person") UUID id, MultivaluedMap<String, String> typed) {
        var person = known(id);
        return forms.take(
                "closing",
                typed,
                Closing.class,
                sent -> {
                    staff.close(id, sent.version(), desk.stamp());
                    return "/administration/people?saved=true";
                },
                form -> page(person, Form.of("person", new Sent(person.version(), person.facts())), form));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{person}/unbinding")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> unbind(@RestPath("person") UUID id, MultivaluedMap<String, String> typed) {
        var person = known(id);
        return forms.take(
                "unbinding",
                typed,
                Unbinding.class,
                sent -> {
                    staff.unbind(id, sent.reason(), desk.stamp());
                    return "/administration/people?saved=true";
                },
                form -> new PersonPage(
                        line(person),
                        Form.of("person", new Sent(person.version(), person.facts())),
                        closing(person),
                        form,
                        roles()));
    }

    /** No box ticked is an empty list of roles, not a forgotten one. */
    private static MultivaluedMap<String, String> withRoles(MultivaluedMap<String, String> typed) {
        if (!typed.containsKey("facts.roles[]")) {
            typed.putSingle("facts.roles[]", "");
        }
        return typed;
    }

    private static Form closing(Person person) {
        return Form.of("closing", new Closing(person.version()));
    }

    private TemplateInstance page(Person person, Form form, Form closing) {
        var closed = person.isClosed(desk.stamp().on());
        return new PersonPage(
                line(person), closed ? form.readOnly() : form, closing, Form.of("unbinding", null), roles());
    }

    private Person known(UUID id) {
        return people.find(id).orElseThrow(() -> Refusal.of(StaffRule.NO_SUCH_PERSON));
    }

    private Line line(Person person) {
        return new Line(
                person.id(),
                person.fullName(),
                person.subject(),
                person.facts().title(),
                new TreeSet<>(person.roles())
                        .stream().map(role -> language.say(Visitor.word(role))).toList(),
                new TreeSet<>(people.authority(person.id(), desk.stamp().on())),
                person.closedOn() == null ? null : UsDate.write(person.closedOn()));
    }

    private boolean mayChange() {
        return people.find(desk.person())
                .filter(me -> me.roles().contains(ADMIN))
                .isPresent();
    }

    /** The liaison's role only where the agency is a prosecutor's office. */
    private List<Choice> roles() {
        boolean isOffice = people.agency().isProsecutorsOffice();
        return Role.ALL.stream()
                .filter(role -> isOffice || !role.equals(Role.LIAISON))
                .sorted()
                .map(role -> new Choice(role, language.say(Visitor.word(role))))
                .toList();
    }
}
