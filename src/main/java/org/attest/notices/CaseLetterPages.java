package org.attest.notices;

import static org.attest.people.Role.*;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.AskedLetter;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Delivery;
import org.attest.pages.CasePart;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.People;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Every letter that a case has had or can have; the acknowledgement and the hand-over letter are written from here. */
@Path("/cases/{number}/letters")
class CaseLetterPages {
    private static final String FORM = "letter";
    private static final String SAFE_CONTACT = "safe-contact";
    private final LetterDesk letters;
    private final LetterResource resource;
    private final CaseReplies replies;
    private final People people;
    private final Desk desk;
    private final Forms forms;
    private final List<CasePart> parts;

    CaseLetterPages(
            LetterDesk letters,
            LetterResource resource,
            CaseReplies replies,
            People people,
            Desk desk,
            Forms forms,
            @All List<CasePart> parts) {
        this.letters = letters;
        this.resource = resource;
        this.replies = replies;
        this.people = people;
        this.desk = desk;
        this.forms = forms;
        this.parts = parts;
    }

    record Writing(
            int version,
            @NotNull(message = "Say which letter to write") AskedLetter letter) {}

    /**
     * @param ways by which a letter may reach whoever asked, today
     * @param blocked whether nothing may be sent, and a letter can only be handed over in person
     * @param unsafe whether a channel is blocked that the victim could name as safe
     * @param mend part of the case's page where safe contact is recorded, or null where there is none
     * @param uscisAddress whether the agency knows where letters to USCIS go
     */
    @CheckedTemplate(basePath = "notices")
    @Shows(Sensitivity.CASE)
    record LettersPage(
            CaseView kase,
            List<LetterDesk.Row> rows,
            List<Way> ways,
            boolean blocked,
            boolean unsafe,
            String mend,
            boolean uscisAddress,
            Form form)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@RestPath CaseNumber number) {
        return page(number, Form.of(FORM, null));
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> write(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                FORM,
                typed,
                Writing.class,
                given -> {
                    resource.write(
                            number, IfMatch.tag(given.version()), new LetterResource.LetterOrder(given.letter()));
                    return "/cases/" + number + "/letters";
                },
                form -> page(number, form));
    }

    @GET
    @Looks(Access.PAPER)
    @Path("/{letter}.pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces("application/pdf")
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> file(@RestPath CaseNumber number, @RestPath UUID letter) {
        return resource.one(number, letter);
    }

    private TemplateInstance page(CaseNumber number, Form form) {
        var kase = replies.view(number);
        var ways = Way.of(kase, desk.stamp().on());
        return new LettersPage(
                kase,
                letters.of(kase),
                ways,
                ways.stream().noneMatch(way -> way.open() && way.by() != Delivery.By.PICKED_UP_BY_VICTIM),
                ways.stream().anyMatch(Way::mended),
                parts.stream()
                        .map(CasePart::id)
                        .filter(SAFE_CONTACT::equals)
                        .findFirst()
                        .orElse(null),
                people.agency().uscisAddress() != null,
                form);
    }
}
