package org.attest.intake;

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
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.Move;
import org.attest.casefile.Referral;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Small pages for what is done to a case beside working it: who gets it, who may not see it, how it leaves early. */
@Path("/cases/{number}")
@Produces(MediaType.TEXT_HTML)
class ActPages {
    private static final String ASSIGNMENT = "assignment";
    private final IntakeResource intake;
    private final Routing routing;
    private final Cases cases;
    private final CaseReplies replies;
    private final People people;
    private final Desk desk;
    private final Forms forms;

    ActPages(
            IntakeResource intake,
            Routing routing,
            Cases cases,
            CaseReplies replies,
            People people,
            Desk desk,
            Forms forms) {
        this.intake = intake;
        this.routing = routing;
        this.cases = cases;
        this.replies = replies;
        this.people = people;
        this.desk = desk;
        this.forms = forms;
    }

    /** Somebody to choose: sign-in name, and name as people write it. */
    @Shows(Sensitivity.CASE)
    record Colleague(String key, String name) {
        static Colleague of(Person person) {
            return new Colleague(person.subject(), person.fullName());
        }
    }

    /** What the routing would choose and why; {@code why} says so where nobody is free. */
    @Shows(Sensitivity.CASE)
    record Routed(String name, String why) {}

    /** @param mine whoever sends it takes it */
    record Assigning(
            int version,
            boolean mine,
            @PlainText(max = 100) String certifier,
            @PlainText(max = 500) String note) {}

    record LockingOut(
            int version,
            @PlainText(max = 100) String person,
            @PlainText(max = 500) String reason) {}

    record Referring(
            int version,
            @PlainText(max = 150) String agency,
            @PlainText(max = 400) String address,
            @PlainText(max = 1_000) String reason) {}

    record Withdrawing(int version, @PlainText(max = 1_000) String reason) {}

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.CASE)
    record AssignmentPage(
            CaseView kase, Form form, boolean allowed, Routed routed, List<Colleague> certifiers, boolean mine)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.CASE)
    record LockOutPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form, List<Colleague> colleagues)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.CASE)
    record ReferralPage(CaseView kase, Form form, boolean allowed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.CASE)
    record WithdrawalPage(CaseView kase, Form form, boolean allowed) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @Path("/assignment")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance assignment(@RestPath CaseNumber number) {
        return assignment(number, Form.of(ASSIGNMENT, null));
    }

    private TemplateInstance assignment(CaseNumber number, Form form) {
        var today = desk.stamp().on();
        var certifiers = people.all().stream()
                .filter(person -> people.candidate(person, today).designated())
                .toList();
        var kase = replies.view(number);
        return new AssignmentPage(
                kase,
                form,
                kase.stage().moves().contains(Move.ASSIGN),
                routed(number),
                certifiers.stream().map(Colleague::of).toList(),
                certifiers.stream().anyMatch(person -> person.id().equals(desk.person())));
    }

    private String me() {
        return people.find(desk.person()).map(Person::subject).orElseThrow();
    }

    private Routed routed(CaseNumber number) {
        try {
            return cases.read(number, kase -> {
                var choice = routing.choose(kase, desk.stamp().on());
                return new Routed(choice.certifier().name(), choice.why());
            });
        } catch (Refusal nobody) {
            return new Routed(null, nobody.breaches().get(0).sentence());
        }
    }

    @POST
    @Looks(Access.CASE)
    @Path("/assignment")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> assign(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                ASSIGNMENT,
                typed,
                Assigning.class,
                given -> {
                    intake.assign(
                            number,
                            IfMatch.tag(given.version()),
                            new IntakeResource.AssignmentOrder(given.mine() ? me() : given.certifier(), given.note()));
                    return "/cases/" + number;
                },
                form -> assignment(number, form));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/lock-out")
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance lockOut(@RestPath CaseNumber number) {
        return lockOut(number, Form.of("lock-out", null));
    }

    private TemplateInstance lockOut(CaseNumber number, Form form) {
        var kase = replies.view(number);
        var out = kase.lockOuts().stream().map(locked -> locked.person()).toList();
        return new LockOutPage(
                kase,
                form,
                people.all().stream()
                        .filter(person -> !person.isClosed(desk.stamp().on()) && !out.contains(person.id()))
                        .map(Colleague::of)
                        .toList());
    }

    /** Whoever locks himself or herself out sees no more of the case, and goes back to the list. */
    @POST
    @Looks(Access.CASE)
    @Path("/lock-out")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> lockOut(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                "lock-out",
                typed,
                LockingOut.class,
                given -> {
                    var answer = intake.lockOut(
                            number,
                            IfMatch.tag(given.version()),
                            new IntakeResource.LockOutOrder(given.person(), given.reason()));
                    return answer.getEntity() == null ? "/cases" : "/cases/" + number;
                },
                form -> lockOut(number, form));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/referral")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance referral(@RestPath CaseNumber number) {
        return referral(number, Form.of("referral", null));
    }

    private TemplateInstance referral(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new ReferralPage(kase, form, kase.stage().moves().contains(Move.REFER));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/referral")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> refer(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                "referral",
                typed,
                Referring.class,
                given -> {
                    intake.refer(
                            number,
                            IfMatch.tag(given.version()),
                            new Referral(given.agency(), given.address(), given.reason()));
                    return "/cases/" + number;
                },
                form -> referral(number, form));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/withdrawal")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance withdrawal(@RestPath CaseNumber number) {
        return withdrawal(number, Form.of("withdrawal", null));
    }

    private TemplateInstance withdrawal(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new WithdrawalPage(kase, form, kase.stage().moves().contains(Move.WITHDRAW_REQUEST));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/withdrawal")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> withdraw(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                "withdrawal",
                typed,
                Withdrawing.class,
                given -> {
                    intake.withdraw(
                            number, IfMatch.tag(given.version()), new IntakeResource.Withdrawal(given.reason()));
                    return "/cases/" + number;
                },
                form -> withdrawal(number, form));
    }
}
