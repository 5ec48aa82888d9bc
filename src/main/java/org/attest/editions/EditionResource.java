package org.attest.editions;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.attest.casefile.FormKind;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.EdgeRule;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Official editions of the forms: brought in, settled, confirmed, dated and withdrawn by the administrator. */
@Path("/api/v1/editions")
class EditionResource {
    private static final String EMPTY = "Send it as JSON";
    private final EditionViews views;
    private final Installing installing;
    private final Vetting vetting;
    private final Fetching fetching;
    private final Desk desk;

    EditionResource(EditionViews views, Installing installing, Vetting vetting, Fetching fetching, Desk desk) {
        this.views = views;
        this.installing = installing;
        this.vetting = vetting;
        this.fetching = fetching;
        this.desk = desk;
    }

    record FetchOrder(
            @NotNull(message = "Choose I_918B or I_914B") FormKind form) {}

    /** @param words full field name, or an item that the file does not ask, to the item answered; empty for none */
    record Settlement(
            @NotNull(message = "Name the fields and what they answer")
            @Size(max = 1_000, message = "At most 1000 at once")
            Map<
                            @PlainText(max = 500) String,
                            @NotNull(message = "Name an item, or leave the text empty") @PlainText(max = 100) String>
                    words) {}

    /** @param sha256 of the file that was looked at: whoever confirms says what */
    record ConfirmationOrder(
            @NotNull(message = "Give the SHA-256 of the file that you looked at")
            String sha256) {}

    record WithdrawalOrder(
            @NotNull(message = "Give the SHA-256 of the file")
            String sha256) {}

    /** @param lastDay null where none is known */
    record Dates(
            @NotNull(message = "Choose I_918B or I_914B") FormKind form,

            @NotNull(message = "Give the date of the edition, such as 01/20/25") @PlainText(max = 10)
            String edition,

            LocalDate firstDay,
            LocalDate lastDay) {}

    @GET
    @Looks(Access.SETTINGS)
    @RolesAllowed({ADMIN, CERTIFIER, CHIEF})
    public EditionViews.Overview all() {
        return views.overview(today());
    }

    /** The PDF itself is the body. */
    @POST
    @Looks(Access.SETTINGS)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(ADMIN)
    public RestResponse<EditionViews.Whole> upload(@RestQuery String form, byte[] pdf) {
        return added(vetting.vet(kind(form), pdf), Installed.Source.UPLOADED);
    }

    /** From the address where it is published, as far as this installation may reach it. */
    @POST
    @Looks(Access.SETTINGS)
    @Path("/fetched")
    @RolesAllowed(ADMIN)
    public RestResponse<EditionViews.Whole> fetch(@NotNull(message = EMPTY) @Valid FetchOrder order) {
        return added(vetting.vet(order.form(), fetching.fetch(order.form())), Installed.Source.FETCHED);
    }

    private RestResponse<EditionViews.Whole> added(Vetting.Vetted vetted, Installed.Source source) {
        var id = installing.install(vetted, source, desk.stamp());
        return RestResponse.ResponseBuilder.<EditionViews.Whole>create(RestResponse.Status.CREATED)
                .entity(views.whole(id, today()))
                .header("Location", "/api/v1/editions/" + id)
                .build();
    }

    /** The dates belong to the edition, whoever printed it: to the official file and to the built-in rendition alike. */
    @PUT
    @Looks(Access.SETTINGS)
    @Path("/dates")
    @RolesAllowed(ADMIN)
    public EditionViews.Overview date(@NotNull(message = EMPTY) @Valid Dates dates) {
        installing.setUse(dates.form(), dates.edition(), new Use(dates.firstDay(), dates.lastDay()), desk.stamp());
        return all();
    }

    @GET
    @Looks(Access.SETTINGS)
    @Path("/{id}")
    @RolesAllowed({ADMIN, CERTIFIER, CHIEF})
    public EditionViews.Whole one(@RestPath UUID id) {
        return views.whole(id, today());
    }

    /** A page as PNG; {@code field} is marked on it. */
    @GET
    @Looks(Access.SETTINGS)
    @Path("/{id}/pages/{page}")
    @Produces("image/png")
    @RolesAllowed({ADMIN, CERTIFIER, CHIEF})
    @Shows(Sensitivity.STAFF)
    public byte[] page(@RestPath UUID id, @RestPath int page, @RestQuery String field) {
        return views.picture(id, page, field);
    }

    @PUT
    @Looks(Access.SETTINGS)
    @Path("/{id}/words")
    @RolesAllowed(ADMIN)
    public EditionViews.Whole settle(@RestPath UUID id, @NotNull(message = EMPTY) @Valid Settlement settlement) {
        installing.settle(id, settlement.words(), desk.stamp());
        return one(id);
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/{id}/confirmation")
    @RolesAllowed(ADMIN)
    public EditionViews.Whole confirm(@RestPath UUID id, @NotNull(message = EMPTY) @Valid ConfirmationOrder order) {
        same(id, order.sha256());
        installing.confirm(id, desk.stamp());
        return one(id);
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    public EditionViews.Whole withdraw(@RestPath UUID id, @NotNull(message = EMPTY) @Valid WithdrawalOrder order) {
        same(id, order.sha256());
        installing.withdraw(id, desk.stamp());
        return one(id);
    }

    private void same(UUID id, String sha256) {
        new Rules()
                .must(
                        views.find(id).sha256().equals(sha256),
                        EditionRule.IMPORT_FOR_THIS_FILE,
                        "sha256",
                        "This is the SHA-256 of another file than the one installed here")
                .hold();
    }

    /** What persons settled, for the next agency. */
    @GET
    @Looks(Access.SETTINGS)
    @Path("/{id}/export")
    @RolesAllowed(ADMIN)
    public Confirmation export(@RestPath UUID id) {
        return installing.export(id);
    }

    @POST
    @Looks(Access.SETTINGS)
    @Path("/{id}/import")
    @RolesAllowed(ADMIN)
    public EditionViews.Whole importing(@RestPath UUID id, @NotNull(message = EMPTY) Confirmation confirmation) {
        installing.importing(id, confirmation, desk.stamp());
        return one(id);
    }

    private LocalDate today() {
        return desk.stamp().on();
    }

    static FormKind kind(String form) {
        return Arrays.stream(FormKind.values())
                .filter(kind -> kind.name().equals(form))
                .findFirst()
                .orElseThrow(() -> new Refusal(java.util.List.of(
                        new Broken(EdgeRule.FILTER_READABLE, "form", "Choose the form: I_918B or I_914B"))));
    }
}
