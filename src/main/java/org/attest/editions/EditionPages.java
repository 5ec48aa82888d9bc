package org.attest.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.forms.ItemMap;
import org.attest.people.Role;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where the administrator brings in an official form, sees what its fields mean, and confirms it. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
class EditionPages {
    private final EditionViews views;
    private final Installing installing;
    private final Vetting vetting;
    private final Fetching fetching;
    private final EditionSettings settings;
    private final Desk desk;

    EditionPages(
            EditionViews views,
            Installing installing,
            Vetting vetting,
            Fetching fetching,
            EditionSettings settings,
            Desk desk) {
        this.views = views;
        this.installing = installing;
        this.vetting = vetting;
        this.fetching = fetching;
        this.settings = settings;
        this.desk = desk;
    }

    /** A field to settle, with the address of its picture. */
    record Open(ItemMap.Unsettled field, String picture) {
        static Open of(UUID edition, ItemMap.Unsettled field) {
            return new Open(
                    field,
                    "/editions/%s/pages/%d?field=%s"
                            .formatted(
                                    edition, field.page(), URLEncoder.encode(field.field(), StandardCharsets.UTF_8)));
        }
    }

    @CheckedTemplate(basePath = "editions")
    record EditionsPage(EditionViews.Overview all, boolean mayFetch) implements TemplateInstance {}

    @CheckedTemplate(basePath = "editions")
    record EditionPage(EditionViews.Whole whole, List<Open> open, long bound) implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        return new EditionsPage(views.overview(today()), settings.fetch());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<Object> upload(@RestForm String form, @RestForm("file") FileUpload file) {
        return installed(form, read(file), Installed.Source.UPLOADED);
    }

    private static byte[] read(FileUpload file) {
        try {
            return file == null ? null : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("/fetched")
    public RestResponse<Object> fetch(@RestForm String form) {
        return installed(form, fetching.fetch(EditionResource.kind(form)), Installed.Source.FETCHED);
    }

    private RestResponse<Object> installed(String form, byte[] pdf, Installed.Source source) {
        var vetted = vetting.vet(EditionResource.kind(form), pdf);
        return goTo("/editions/" + installing.install(vetted, source, desk.stamp()));
    }

    @POST
    @Path("/dates")
    public RestResponse<Object> date(
            @RestForm String form, @RestForm String edition, @RestForm String firstDay, @RestForm String lastDay) {
        installing.setUse(
                EditionResource.kind(form),
                edition,
                new Use(day("firstDay", firstDay), day("lastDay", lastDay)),
                desk.stamp());
        return goTo("/editions");
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    List.of(new Broken(EditionRule.DAY_READABLE, field, EditionRule.DAY_READABLE.sentence())));
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath UUID id) {
        var whole = views.whole(id, today());
        return new EditionPage(
                whole,
                whole.unsettled().stream().map(open -> Open.of(id, open)).toList(),
                whole.fields().stream().filter(row -> row.answers() != null).count());
    }

    @GET
    @Path("/{id}/pages/{page}")
    @Produces({"image/png", MediaType.TEXT_HTML})
    public RestResponse<byte[]> picture(@RestPath UUID id, @RestPath int page, @RestQuery String field) {
        return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.OK)
                .entity(views.picture(id, page, field))
                .type("image/png")
                .build();
    }

    /** One field, or one item that the file does not ask; without an answer it stays empty. */
    @POST
    @Path("/{id}/words")
    public RestResponse<Object> settle(@RestPath UUID id, @RestForm String what, @RestForm String answers) {
        installing.settle(id, what == null ? Map.of() : Map.of(what, answers == null ? "" : answers), desk.stamp());
        return goTo("/editions/" + id);
    }

    @POST
    @Path("/{id}/confirmation")
    public RestResponse<Object> confirm(@RestPath UUID id) {
        installing.confirm(id, desk.stamp());
        return goTo("/editions/" + id);
    }

    @POST
    @Path("/{id}/withdrawal")
    public RestResponse<Object> withdraw(@RestPath UUID id) {
        installing.withdraw(id, desk.stamp());
        return goTo("/editions");
    }

    private LocalDate today() {
        return desk.stamp().on();
    }

    private static RestResponse<Object> goTo(String address) {
        return RestResponse.seeOther(URI.create(address));
    }
}
