package org.attest.needtoknow;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import org.attest.audit.AccessLine;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseRule;
import org.attest.casefile.EmergencyOpening.Cause;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens a restricted case in an emergency, and shows the head and the auditor every time that was done. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class EmergencyPages {
    private static final String EMERGENCY = "emergency";
    private final Keeping keeping;
    private final EmergencyBook book;
    private final Visitor visitor;
    private final Forms forms;
    private final Clock clock;

    EmergencyPages(Keeping keeping, EmergencyBook book, Visitor visitor, Forms forms, Clock clock) {
        this.keeping = keeping;
        this.book = book;
        this.visitor = visitor;
        this.forms = forms;
        this.clock = clock;
    }

    record Opening(
            @NotBlank(message = "Give the case number") @PlainText(max = 20)
            String number,

            Cause cause,
            @PlainText(max = 1_000) String words) {}

    @Shows(Sensitivity.RECORD)
    record Told(
            String number,
            String at,
            String by,
            Cause cause,
            String until,
            @Shows(Sensitivity.SEALED) String words) {
        @Override
        public String toString() {
            return "Told of " + number;
        }
    }

    /** @param minutes how long the case stays open */
    @CheckedTemplate(basePath = "needtoknow")
    @Shows(Sensitivity.CASE)
    record EmergencyPage(Form form, Cause[] causes, long minutes) implements TemplateInstance {}

    /** @param seesCases whether the numbers lead to the cases */
    @CheckedTemplate(basePath = "needtoknow")
    @Shows(Sensitivity.RECORD)
    record OpeningsPage(List<Told> openings, boolean seesCases) implements TemplateInstance {}

    @GET
    @Looks(Access.NOTHING)
    @Path("/emergency")
    @RolesAllowed({INTAKE, CERTIFIER})
    public TemplateInstance emergency() {
        return page(Form.of(EMERGENCY, null));
    }

    private EmergencyPage page(Form form) {
        return new EmergencyPage(form, Cause.values(), keeping.emergencyMinutes());
    }

    @POST
    @FreshSignIn(backTo = "/emergency")
    @Looks(Access.CASE)
    @Path("/emergency")
    @RolesAllowed({INTAKE, CERTIFIER})
    public RestResponse<TemplateInstance> open(MultivaluedMap<String, String> typed) {
        return forms.take(
                EMERGENCY,
                typed,
                Opening.class,
                given -> {
                    var number = CaseNumber.whole(given.number()).orElseThrow(() -> Refusal.of(CaseRule.NO_SUCH_CASE));
                    keeping.open(number, given.cause(), given.words());
                    return "/cases/" + number;
                },
                this::page);
    }

    @GET
    @Looks(Access.LOG)
    @Path("/emergency-openings")
    @RolesAllowed({CHIEF, AUDITOR})
    public TemplateInstance openings() {
        return new OpeningsPage(
                book.all().stream()
                        .map(line -> new Told(
                                line.number(),
                                AccessLine.when(line.at(), clock.getZone()),
                                line.by(),
                                line.cause(),
                                AccessLine.when(line.until(), clock.getZone()),
                                line.words()))
                        .toList(),
                visitor.roles().contains(CHIEF));
    }
}
