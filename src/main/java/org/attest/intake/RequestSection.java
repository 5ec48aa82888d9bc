package org.attest.intake;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.INTAKE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.RequestDetails;
import org.attest.clocks.Deadlines;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.people.People;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** The request as it came in: the one part that the records desk writes too. */
@ApplicationScoped
class RequestSection implements CaseSection<RequestDetails> {
    private final Deadlines deadlines;
    private final People people;

    RequestSection(Deadlines deadlines, People people) {
        this.deadlines = deadlines;
        this.people = people;
    }

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.REQUEST)
    record RequestPart(
            CaseView kase,
            Form form,
            List<RequestDetails.Channel> channels,
            List<RequestDetails.Requester> requesters,
            List<RequestDetails.Urgency.Ground> grounds)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "request";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title() {
        return "The request";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return true;
    }

    @Override
    public Set<String> writers() {
        return Set.of(INTAKE, CERTIFIER);
    }

    @Override
    public Class<RequestDetails> type() {
        return RequestDetails.class;
    }

    @Override
    public RequestDetails stored(CaseView kase) {
        return kase.request();
    }

    @Override
    public CaseEvent record(CertificationCase kase, RequestDetails written, Stamp stamp) {
        var due = deadlines.of(people.agency().jurisdiction(), kase.form(), written.receivedOn());
        return kase.recordRequest(written, due, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new RequestPart(
                kase,
                form,
                List.of(RequestDetails.Channel.values()),
                List.of(RequestDetails.Requester.values()),
                List.of(RequestDetails.Urgency.Ground.values()));
    }
}
