package org.attest.demo;

import java.time.LocalDate;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CertificationCase.Question;
import org.attest.casefile.DelayNotice;
import org.attest.casefile.Delivery;
import org.attest.casefile.OfficeResponse;
import org.attest.casefile.OfficeResponse.Outcome;
import org.attest.casefile.OfficeResponse.ProsecutionStatus;
import org.attest.casefile.Referral;
import org.attest.casefile.Revocation;

/** What the people of the invented cases write to each other and hand over. */
final class InventedWords {
    static final Question QUESTION =
            new Question("Is a case of yours pending, and has the victim refused you anything?", null);

    static final Referral REFERRAL = new Referral(
            "Elsewhere Police Department (invented)",
            "9 Nowhere Lane, Elsewhere, MA 01000",
            "The incident happened in Elsewhere; this department holds no report of it.");

    private InventedWords() {}

    static DelayNotice delay(LocalDate projectedOn) {
        return new DelayNotice(
                "The records of another county, asked for twice, have not come.",
                "A third request by certified mail, and an officer sent to copy them.",
                projectedOn);
    }

    static OfficeResponse response(Outcome outcome) {
        boolean objects = outcome == Outcome.OBJECTION;
        return new OfficeResponse(
                outcome,
                objects ? "The trial is set for next month; we would rather wait for it." : null,
                objects ? ProsecutionStatus.PENDING : ProsecutionStatus.CLOSED_WITH_CONVICTION,
                outcome == Outcome.MORE_INFORMATION_NEEDED
                        ? "Please name the docket number of the district court."
                        : "The victim answered every call of this office.");
    }

    static Revocation revocation(Revocation.Kind kind) {
        return new Revocation(
                kind, "The report named in Part 3 turned out to concern another person of the same name.");
    }

    /** Of what there is to hand over: the signed form, or else the letter. */
    static Delivery delivery(CertificationCase kase, LocalDate on) {
        return new Delivery(
                kase.signature() == null ? Delivery.Paper.DENIAL_LETTER : Delivery.Paper.ORIGINAL_FORM,
                kase.request().requester().represents()
                        ? Delivery.By.TO_REPRESENTATIVE
                        : Delivery.By.PICKED_UP_BY_VICTIM,
                on,
                null);
    }
}
