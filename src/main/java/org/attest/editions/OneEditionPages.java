package org.attest.editions;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.UsDate;
import org.attest.people.Role;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.JsonColumns;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One official file: what its fields mean, what a person settles about it, its confirmation and its withdrawal. */
@Path("/editions/{edition}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
class OneEditionPages {
    /** Fields that are shown at once: each comes with a picture. */
    private static final int SHOWN = 12;
    /** What the choice says for a field that stays empty; the empty choice is none. */
    static final String EMPTY = "-";

    private final EditionViews views;
    private final Installing installing;
    private final Forms forms;
    private final Desk desk;

    OneEditionPages(EditionViews views, Installing installing, Forms forms, Desk desk) {
        this.views = views;
        this.installing = installing;
        this.forms = forms;
        this.desk = desk;
    }

    /**
     * What a person settles at once.
     *
     * @param absent items that the file does not ask
     */
    record Settling(@Valid List<Word> fields, List<@PlainText(max = 100) String> absent) {
        Map<String, String> words() {
            var words = new LinkedHashMap<String, String>();
            for (var word : fields == null ? List.<Word>of() : fields) {
                if (word.answers() != null) {
                    words.put(word.field(), word.answers().equals(EMPTY) ? "" : word.answers());
                }
            }
            for (var item : absent == null ? List.<String>of() : absent) {
                words.put(item, "");
            }
            return words;
        }
    }

    /** @param answers an item, {@link #EMPTY}, or null where it is not decided */
    record Word(
            @PlainText(max = 500) String field,
            @PlainText(max = 100) String answers) {}

    /** A field to settle, with the address of its picture. */
    @Shows(Sensitivity.STAFF)
    record Open(EditionViews.ToSettle one, String picture) {
        static Open of(UUID edition, EditionViews.ToSettle one) {
            return new Open(
                    one,
                    "/editions/%s/pages/%d?field=%s"
                            .formatted(
                                    edition,
                                    one.field().page(),
                                    URLEncoder.encode(one.field().field(), StandardCharsets.UTF_8)));
        }
    }

    /** Who did something and on which day; the name is null where nobody did. */
    @Shows(Sensitivity.STAFF)
    record Act(String by, String on) {}

    @CheckedTemplate(basePath = "editions")
    @Shows(Sensitivity.STAFF)
    record EditionPage(
            EditionViews.Whole whole,
            Installed file,
            String form,
            String days,
            Act added,
            Act confirmed,
            Act withdrawn,
            List<Open> open,
            int later,
            long bound,
            long empty,
            long byHand,
            Form settle,
            Form act,
            Form import_)
            implements TemplateInstance {}

    @GET
    @Looks(Access.SETTINGS)
    public TemplateInstance one(@RestPath("edition") UUID id) {
        return page(id, Form.of("settle", null), Form.of("act", null), Form.of("import", null));
    }

    private TemplateInstance page(UUID id, Form settle, Form act, Form imported) {
        var stamp = desk.stamp();
        var whole = views.whole(id, stamp.on());
        var file = whole.edition().edition();
        var open = views.toSettle(id);
        var fields = whole.fields().stream().filter(row -> row.page() > 0).toList();
        return new EditionPage(
                whole,
                file,
                Warning.name(file.form()),
                EditionPages.days(whole.edition().firstDay(), whole.edition().lastDay()),
                act(file.addedBy(), file.addedAt()),
                act(file.confirmedBy(), file.confirmedAt()),
                act(file.withdrawnBy(), file.withdrawnAt()),
                open.stream().limit(SHOWN).map(one -> Open.of(id, one)).toList(),
                Math.max(0, open.size() - SHOWN),
                fields.stream()
                        .filter(row -> row.answers() != null && !row.answers().isEmpty())
                        .count(),
                fields.stream()
                        .filter(row -> row.answers() == null
                                ? !row.verdict().equals(FieldRow.UNBOUND)
                                : row.answers().isEmpty())
                        .count(),
                whole.fields().stream().filter(row -> row.settledBy() != null).count(),
                settle,
                act,
                imported);
    }

    private Act act(String by, Instant at) {
        return new Act(
                by,
                at == null
                        ? null
                        : UsDate.write(at.atZone(desk.stamp().at().getZone()).toLocalDate()));
    }

    @GET
    @Looks(Access.SETTINGS)
    @Path("/pages/{page}")
    @Produces("image/png")
    @Shows(Sensitivity.STAFF)
    public byte[] picture(@RestPath("edition") UUID id, @RestPath int page, @RestQuery String field) {
        return views.picture(id, page, field);
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/words")
    public RestResponse<TemplateInstance> settle(@RestPath("edition") UUID id, MultivaluedMap<String, String> typed) {
        return forms.take(
                "settle",
                typed,
                Settling.class,
                settling -> {
                    installing.settle(id, settling.words(), desk.stamp());
                    return "/editions/" + id + "#open";
                },
                form -> page(id, form, Form.of("act", null), Form.of("import", null)));
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/confirmation")
    public RestResponse<TemplateInstance> confirm(@RestPath("edition") UUID id) {
        return acted(id, one -> installing.confirm(one, desk.stamp()));
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/withdrawal")
    public RestResponse<TemplateInstance> withdraw(@RestPath("edition") UUID id) {
        return acted(id, one -> installing.withdraw(one, desk.stamp()));
    }

    private RestResponse<TemplateInstance> acted(UUID id, Consumer<UUID> act) {
        try {
            act.accept(id);
            return Reply.goTo("/editions/" + id);
        } catch (Refusal refusal) {
            var again = Form.of("act", null).refused(ofTheWhole(refusal, null));
            return Reply.again(page(id, Form.of("settle", null), again, Form.of("import", null)), refusal.status());
        }
    }

    /** What persons settled about this file, as a download for another agency. */
    @GET
    @Looks(Access.SETTINGS)
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Shows(Sensitivity.STAFF)
    public RestResponse<String> export(@RestPath("edition") UUID id) throws JsonProcessingException {
        var confirmation = installing.export(id);
        return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.OK)
                .entity(JsonColumns.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(confirmation))
                .type(MediaType.APPLICATION_JSON)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.json\""
                                .formatted(
                                        confirmation.form(),
                                        confirmation.edition().replace('/', '-')))
                .build();
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/import")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<TemplateInstance> importing(@RestPath("edition") UUID id, @RestForm("file") FileUpload file) {
        try {
            installing.importing(id, confirmation(EditionPages.read(file)), desk.stamp());
            return Reply.goTo("/editions/" + id);
        } catch (Refusal refusal) {
            var again = Form.of("import", null).refused(ofTheWhole(refusal, "file"));
            return Reply.again(page(id, Form.of("settle", null), Form.of("act", null), again), refusal.status());
        }
    }

    private static Confirmation confirmation(byte[] json) {
        try {
            var read = json == null ? null : JsonColumns.MAPPER.readValue(json, Confirmation.class);
            if (read != null) {
                return read;
            }
        } catch (IOException e) {
            // whatever it is, it is no confirmation
        }
        throw Refusal.of(EditionRule.IMPORT_READABLE);
    }

    /** The same refusal, at the one field that this page has for it. */
    private static Refusal ofTheWhole(Refusal refusal, String field) {
        return new Refusal(refusal.breaches().stream()
                .map(broken -> new Broken(broken.rule(), field, broken.sentence()))
                .toList());
    }
}
