package org.attest.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseRule;
import org.attest.casefile.Delivery;
import org.attest.casefile.FormKind;
import org.attest.editions.Editions;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;

/**
 * USCIS rejects a certification on an edition that is past its last day (practice 6): so none is approved, signed or
 * handed over. Asked in the transaction of the act, whoever does it; a refusal undoes all of it.
 */
@ApplicationScoped
class EditionInForce {
    private final Editions editions;
    private final EntityManager rows;

    EditionInForce(Editions editions, EntityManager rows) {
        this.editions = editions;
        this.rows = rows;
    }

    private record Printed(FormKind form, String edition) {}

    void atApproval(FormKind form, String edition, LocalDate day) {
        refuse(form, edition, day, "Ask the administrator to install the edition that is in force, then approve again");
    }

    /** What was signed while the edition held may be recorded later; ink of a later day, either ink, is wasted. */
    void atSignature(@Observes CaseEvent.Signed signed) {
        var printed = printed(signed.number());
        refuse(
                printed.form(),
                printed.edition(),
                signed.signature().wholeOn(),
                "Reopen the case and certify it again on the edition that is in force");
    }

    /** By the day of the hand-over, which may lie before the day on which it is recorded. */
    void atHandOver(@Observes CaseEvent.Delivered delivered) {
        if (delivered.delivery().paper() == Delivery.Paper.ORIGINAL_FORM) {
            var printed = printed(delivered.number());
            refuse(
                    printed.form(),
                    printed.edition(),
                    delivered.delivery().on(),
                    "Open a new case that continues this one, for the reason that the edition changed, and certify again");
        }
    }

    private void refuse(FormKind form, String edition, LocalDate day, String instead) {
        editions.whyNot(form, edition, day).ifPresent(why -> {
            throw new Refusal(List.of(new Broken(CaseRule.EDITION_IN_FORCE, null, why + ". " + instead)));
        });
    }

    private Printed printed(CaseNumber number) {
        var row = (Object[]) rows.createNativeQuery("""
                        select c.form, c.edition from certificate c
                        join certification_case k on k.certificate_id = c.id where k.number = :number""", Object[].class)
                .setParameter("number", number.text())
                .getSingleResult();
        return new Printed(FormKind.valueOf((String) row[0]), (String) row[1]);
    }
}
