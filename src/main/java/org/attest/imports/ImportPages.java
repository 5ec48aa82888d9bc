package org.attest.imports;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.attest.casefile.FormKind;
import org.attest.casefile.RequestDetails.Channel;
import org.attest.casefile.RequestDetails.Requester;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Ids;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Opens a case from the requester's own PDF, and says what became of it on the case's page. */
@Path("/cases/import")
@Produces(MediaType.TEXT_HTML)
class ImportPages {
    private final ImportResource imports;
    private final Forms forms;
    private final Desk desk;

    ImportPages(ImportResource imports, Forms forms, Desk desk) {
        this.imports = imports;
        this.forms = forms;
        this.desk = desk;
    }

    /** What the page asks beside the file, of which only is said that there is one. */
    record Typed(
            @jakarta.validation.Valid ImportOrder.Asked request,
            FormKind form,

            @jakarta.validation.constraints.NotNull(message = "Choose the PDF")
            String file) {}

    @CheckedTemplate(basePath = "imports")
    @Shows(Sensitivity.REQUEST)
    record ImportPage(Form form, String key, List<FormKind> kinds, List<Channel> channels, List<Requester> requesters)
            implements TemplateInstance {}

    @GET
    @Looks(Access.NOTHING)
    @RolesAllowed({INTAKE, CERTIFIER})
    public TemplateInstance blank() {
        var today =
                new ImportOrder.Asked(desk.stamp().on(), null, null, null, null, null, null, null, false, null, null);
        return page(Form.of("import", new Typed(today, null, null)), Ids.next().toString());
    }

    /** The reading takes a second or two, in which the browser waits. */
    @POST
    @Looks(Access.CASE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({INTAKE, CERTIFIER})
    public RestResponse<TemplateInstance> open(
            @RestForm("file") FileUpload file,
            @RestForm("_key") String key,
            @RestForm("request.receivedOn") String receivedOn,
            @RestForm("request.receivedBy") String receivedBy,
            @RestForm("request.requester") String requester,
            @RestForm("request.name.family") String family,
            @RestForm("request.name.given") String given,
            @RestForm("request.organization") String organization,
            @RestForm("form") String form) {
        var typed = new MultivaluedHashMap<String, String>();
        put(typed, "request.receivedOn", receivedOn);
        put(typed, "request.receivedBy", receivedBy);
        put(typed, "request.requester", requester);
        put(typed, "request.name.family", family);
        put(typed, "request.name.given", given);
        put(typed, "request.organization", organization);
        put(typed, "request.authorizationOnFile", "false");
        put(typed, "form", form);
        put(typed, "file", file == null || file.size() == 0 ? null : "chosen");
        return forms.take(
                "import",
                typed,
                Typed.class,
                asked -> {
                    var order = new ImportOrder(bytes(file), asked.request(), asked.form());
                    return "/cases/"
                            + imports.open(key == null || key.isBlank() ? null : key, order)
                                    .getEntity()
                                    .kase()
                                    .number();
                },
                again -> page(again, key));
    }

    private static void put(MultivaluedHashMap<String, String> typed, String name, String text) {
        if (text != null) {
            typed.add(name, text);
        }
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateInstance page(Form form, String key) {
        return new ImportPage(
                form,
                key == null ? Ids.next().toString() : key,
                List.of(FormKind.values()),
                List.of(Channel.values()),
                List.of(Requester.values()));
    }
}
