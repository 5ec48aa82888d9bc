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
import org.attest.casefile.FormKind;
import org.attest.casefile.Prior;
import org.attest.casefile.RequestDetails;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Ids;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Sight;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A request received by hand: a bare e-mail is enough (MA-3). */
@Path("/cases/new")
@Produces(MediaType.TEXT_HTML)
class NewCasePages {
    private static final String KEY = "_key";
    private final OpenOnce openOnce;
    private final Forms forms;
    private final Visitor visitor;
    private final Desk desk;
    private final CaseReplies replies;
    private final Sight sight;

    NewCasePages(OpenOnce openOnce, Forms forms, Visitor visitor, Desk desk, CaseReplies replies, Sight sight) {
        this.openOnce = openOnce;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
        this.replies = replies;
        this.sight = sight;
    }

    /** @param key makes a form that is sent twice one case */
    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.REQUEST)
    record NewCasePage(
            Form form,
            String key,
            boolean imports,
            List<FormKind> kinds,
            List<RequestDetails.Channel> channels,
            List<RequestDetails.Requester> requesters,
            List<Prior.Reason> reasons)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance blank(@RestQuery CaseNumber prior) {
        return page(
                Form.of("new", prior == null ? nothing() : again(prior)),
                Ids.next().toString());
    }

    private NewCase nothing() {
        var today = new RequestDetails(desk.stamp().on(), null, null, null, null, null, null, null, false, null, null);
        return new NewCase(FormKind.I_918B, today, null, null, null, null);
    }

    /** The same requester asks for the certification of the same victim once more (U-23). */
    private NewCase again(CaseNumber prior) {
        var kase = replies.view(prior);
        var asked = kase.request();
        var today = new RequestDetails(
                desk.stamp().on(),
                null,
                asked.requester(),
                asked.name(),
                asked.organization(),
                asked.email(),
                asked.phone(),
                asked.address(),
                asked.authorizationOnFile(),
                asked.preferredLanguage(),
                null);
        sight.of(desk.agency(), prior.text());
        return new NewCase(kase.form(), today, null, null, prior, null);
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> open(MultivaluedMap<String, String> typed) {
        var key = typed.getFirst(KEY);
        return forms.take(
                "new", typed, NewCase.class, asked -> "/cases/" + openOnce.open(asked, key), form -> page(form, key));
    }

    private TemplateInstance page(Form form, String key) {
        return new NewCasePage(
                form,
                key == null ? Ids.next().toString() : key,
                visitor.roles().contains(INTAKE) || visitor.roles().contains(CERTIFIER),
                List.of(FormKind.values()),
                List.of(RequestDetails.Channel.values()),
                List.of(RequestDetails.Requester.values()),
                List.of(Prior.Reason.values()));
    }
}
