package org.attest.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Stamp;
import org.jboss.resteasy.reactive.RestResponse;

/** What the API answers after a move: the case as the mover may see it, with its new version. */
@ApplicationScoped
public class CaseReplies {
    private final Cases cases;
    private final Desk desk;

    CaseReplies(Cases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /** @param ifMatch the header as it came: missing is 428, stale is 412 */
    public <E extends CaseEvent> RestResponse<CaseView> after(
            CaseNumber number, String ifMatch, BiFunction<CertificationCase, Stamp, E> move) {
        var stamp = desk.stamp();
        cases.change(number, IfMatch.version(ifMatch), kase -> move.apply(kase, stamp));
        try {
            return reply(number);
        } catch (Refusal gone) { // whoever locked himself out sees no more of it
            return RestResponse.noContent();
        }
    }

    public RestResponse<CaseView> opened(CaseNumber number) {
        var view = view(number);
        return Reply.created("/api/v1/cases/" + number, view, view.version());
    }

    public RestResponse<CaseView> reply(CaseNumber number) {
        var view = view(number);
        return Reply.ok(view, view.version());
    }

    public CaseView view(CaseNumber number) {
        return cases.read(number, desk.seesWholeCases() ? CaseView::whole : CaseView::header);
    }
}
