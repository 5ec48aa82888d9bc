package org.attest.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.UsDate;
import org.attest.people.Role;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What serves, what is installed, and where the administrator brings in an official form and dates an edition. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
class EditionPages {
    private final EditionViews views;
    private final Installing installing;
    private final Vetting vetting;
    private final Fetching fetching;
    private final EditionSettings settings;
    private final Forms forms;
    private final Desk desk;

    EditionPages(
            EditionViews views,
            Installing installing,
            Vetting vetting,
            Fetching fetching,
            EditionSettings settings,
            Forms forms,
            Desk desk) {
        this.views = views;
        this.installing = installing;
        this.vetting = vetting;
        this.fetching = fetching;
        this.settings = settings;
        this.forms = forms;
        this.desk = desk;
    }

    /** Which form a file was chosen as, or is to be fetched as. */
    record Chosen(String form) {}

    /** @param edition such as {@code I_918B 01/20/25} */
    record Dates(@NotNull(message = "Choose the edition") String edition, LocalDate firstDay, LocalDate lastDay) {}

    /** An installed edition in the words of the list. */
    @Shows(Sensitivity.STAFF)
    record Line(
            String id,
            String form,
            String edition,
            Installed.State state,
            boolean inForce,
            boolean serves,
            String days) {
        static Line of(EditionViews.Item item) {
            var one = item.edition();
            return new Line(
                    one.id().toString(),
                    Warning.name(one.form()),
                    one.edition(),
                    one.state(),
                    item.inForce(),
                    item.serves(),
                    EditionPages.days(item.firstDay(), item.lastDay()));
        }
    }

    @Shows(Sensitivity.STAFF)
    record Serves(String form, String edition, boolean official, boolean mayBeUsed, String days, String note) {
        static Serves of(EditionViews.Served one) {
            return new Serves(
                    Warning.name(one.form()),
                    one.edition(),
                    one.official(),
                    one.mayBeUsed(),
                    EditionPages.days(null, one.lastDay()),
                    one.note());
        }
    }

    /** The three forms of the page, of which at most one was refused. */
    @Shows(Sensitivity.STAFF)
    record Sheets(Form upload, Form fetch, Form dates) {
        static Sheets empty(String edition) {
            return new Sheets(
                    Form.of("upload", null),
                    Form.of("fetch", null),
                    Form.of("dates", edition == null ? null : new Dates(edition, null, null)));
        }

        Sheets withUpload(Form form) {
            return new Sheets(form, fetch, dates);
        }

        Sheets withFetch(Form form) {
            return new Sheets(upload, form, dates);
        }

        Sheets withDates(Form form) {
            return new Sheets(upload, fetch, form);
        }
    }

    @CheckedTemplate(basePath = "editions")
    @Shows(Sensitivity.STAFF)
    record EditionsPage(
            EditionViews.Overview all,
            List<Serves> serving,
            List<Line> lines,
            boolean mayFetch,
            Sheets sheets,
            List<Choice> forms,
            List<Choice> dated,
            String saved)
            implements TemplateInstance {}

    /** @param edition which one to date, where the person comes from its page */
    @GET
    @Looks(Access.SETTINGS)
    public TemplateInstance all(@RestQuery String edition, @RestQuery String saved) {
        return page(Sheets.empty(edition), saved);
    }

    private TemplateInstance page(Sheets sheets, String saved) {
        var all = views.overview(desk.stamp().on());
        return new EditionsPage(
                all,
                all.serving().stream().map(Serves::of).toList(),
                all.items().stream().map(Line::of).toList(),
                settings.fetch(),
                sheets,
                Stream.of(FormKind.values())
                        .map(form -> new Choice(form.name(), Warning.name(form)))
                        .toList(),
                dated(all),
                saved);
    }

    /** Every edition that can have dates: known, installed, or built in. */
    private static List<Choice> dated(EditionViews.Overview all) {
        var known = all.known().stream().map(one -> choice(one.form(), one.edition()));
        var installed = all.items().stream()
                .map(item -> choice(item.edition().form(), item.edition().edition()));
        return Stream.concat(known, installed).distinct().toList();
    }

    private static Choice choice(FormKind form, String edition) {
        return new Choice(form + " " + edition, Warning.name(form) + ", " + edition);
    }

    static String days(LocalDate first, LocalDate last) {
        return (UsDate.write(first) + " – " + UsDate.write(last)).strip().replaceAll("^–$", "");
    }

    /** The check takes seconds, in which the browser waits. */
    @POST
    @Looks(Access.SETTINGS)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<TemplateInstance> upload(@RestForm String form, @RestForm("file") FileUpload file) {
        return installed(
                "upload",
                form,
                () -> installing.install(
                        vetting.vet(EditionResource.kind(form), read(file)), Installed.Source.UPLOADED, desk.stamp()));
    }

    static byte[] read(FileUpload file) {
        try {
            return file == null ? null : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/fetched")
    public RestResponse<TemplateInstance> fetch(@RestForm String form) {
        return installed("fetch", form, () -> {
            var kind = EditionResource.kind(form);
            var vetted = vetting.vet(kind, fetching.fetch(kind));
            return installing.install(vetted, Installed.Source.FETCHED, desk.stamp());
        });
    }

    private RestResponse<TemplateInstance> installed(String sheet, String form, Supplier<java.util.UUID> id) {
        try {
            return Reply.goTo("/editions/" + id.get());
        } catch (Refusal refusal) {
            var again = Form.of(sheet, new Chosen(form)).refused(spread(refusal));
            var sheets = Sheets.empty(null);
            return Reply.again(
                    page(sheet.equals("fetch") ? sheets.withFetch(again) : sheets.withUpload(again), null),
                    refusal.status());
        }
    }

    /** A field shows one mistake: where a file has several, the second stands for the whole. */
    private static Refusal spread(Refusal refusal) {
        var seen = new HashSet<String>();
        return new Refusal(refusal.breaches().stream()
                .map(broken -> seen.add(String.valueOf(broken.field()))
                        ? broken
                        : new Broken(broken.rule(), null, broken.sentence()))
                .toList());
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/dates")
    public RestResponse<TemplateInstance> date(MultivaluedMap<String, String> typed) {
        return forms.take(
                "dates",
                typed,
                Dates.class,
                dates -> {
                    var edition = dates.edition().split(" ", 2);
                    installing.setUse(
                            EditionResource.kind(edition[0]),
                            edition[edition.length - 1],
                            new Use(dates.firstDay(), dates.lastDay()),
                            desk.stamp());
                    return "/editions?saved=dates";
                },
                form -> page(Sheets.empty(null).withDates(form), null));
    }
}
