package org.attest.demo;

import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.FormKind;
import org.attest.casefile.MissingItem;
import org.attest.casefile.SecondInk;
import org.attest.casefile.SignedScan;
import org.attest.casefile.Signer;
import org.attest.clocks.FilingWindow;
import org.attest.forms.SupplementB;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Stamp;

/**
 * Who signs an invented form: a certification the head or whoever else decides (U-2); a declaration its certifier as officer,
 * and the decider as supervising official (T-8).
 *
 * @param supervisor null on a certification
 */
record Signatories(Signer official, Signer supervisor) {
    static Signatories of(FormKind form, People people, Person certifier, Person decider, LocalDate day) {
        var decides = people.signer(decider, day);
        return form.signatures() == 1
                ? new Signatories(decides, null)
                : new Signatories(people.officer(certifier, day), decides);
    }

    /** What the form would lack with these names on it. */
    List<MissingItem> missing(CertificationCase kase, AgencyFacts agency) {
        return SupplementB.missing(
                kase.snapshot(agency, official.facts(), supervisor == null ? null : supervisor.facts()));
    }

    /**
     * By whom the form names: a certification today; a declaration by the officer on the day of the approval, and by the
     * supervising official today.
     */
    static CaseEvent.Signed sign(CertificationCase kase, People people, Stamp stamp) {
        var decision = kase.decision();
        var official = people.find(decision.signer()).orElseThrow();
        var today = stamp.on();
        if (kase.form().signatures() == 1) {
            return kase.recordSignature(
                    today,
                    people.signer(official, today),
                    null,
                    FilingWindow.of(kase.form(), today).orElseThrow().lastSafeDay(),
                    SignedScan.WITHOUT_CODE,
                    stamp);
        }
        var supervisor = people.find(decision.supervisor()).orElseThrow();
        return kase.recordSignature(
                decision.on(),
                people.officer(official, decision.on()),
                new SecondInk(today, people.signer(supervisor, today)),
                null,
                SignedScan.WITHOUT_CODE,
                stamp);
    }
}
