package org.attest.consultation;

import static org.attest.people.Role.CERTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase.Question;
import org.attest.casefile.Reminder;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The certifier's side of a consultation: send the brief, or record that no answer came (NPD-1). */
@Path("/api/v1/cases/{number}/consultations")
class ConsultationResource {
    private final CaseReplies replies;
    private final Consulting consulting;

    ConsultationResource(CaseReplies replies, Consulting consulting) {
        this.replies = replies;
        this.consulting = consulting;
    }

    /** @param whyNoCooperation needed where the case holds no cooperation record */
    record NewConsultation(
            @PlainText(max = 4_000) String question,
            @PlainText(max = 2_000) String whyNoCooperation) {}

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> consult(
            @RestPath CaseNumber number, @RestHeader("If-Match") String ifMatch, @Valid NewConsultation asked) {
        var question =
                asked == null ? new Question(null, null) : new Question(asked.question(), asked.whyNoCooperation());
        return replies.after(number, ifMatch, (kase, stamp) -> consulting.consult(kase, question, stamp));
    }

    /** A reminder moves neither the stage nor any day. */
    @POST
    @Looks(Access.CASE)
    @Path("/{id}/reminders")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> remind(
            @RestPath CaseNumber number,
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the reminder as JSON") @Valid Reminder reminder) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.remind(id, reminder, stamp));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{id}/no-response")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> noResponse(
            @RestPath CaseNumber number, @RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordNoResponse(id, stamp));
    }
}
