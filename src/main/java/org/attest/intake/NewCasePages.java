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
import org.attest.casefile.FormKind;
import org.attest.casefile.RequestDetails;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Ids;
import org.attest.shared.Looks;
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

    NewCasePages(OpenOnce openOnce, Forms forms, Visitor visitor, Desk desk) {
        this.openOnce = openOnce;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
    }

    /** @param key makes a form that is sent twice one case */
    @CheckedTemplate(basePath = "intake")
    record NewCasePage(
            Form form,
            String key,
            boolean imports,
            List<FormKind> kinds,
            List<RequestDetails.Channel> channels,
            List<RequestDetails.Requester> requesters)
            implements TemplateInstance {}

    @GET
    @Looks(Access.NOTHING)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance blank() {
        var today = new RequestDetails(desk.stamp().on(), null, null, null, null, null, null, null, false, null, null);
        var form = Form.of("new", new NewCase(FormKind.I_918B, today, null, null, null, null));
        return page(form, Ids.next().toString());
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
                List.of(RequestDetails.Requester.values()));
    }
}
