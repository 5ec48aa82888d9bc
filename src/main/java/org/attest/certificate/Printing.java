package org.attest.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.attest.casefile.CaseEvent;
import org.attest.documents.Documents;
import org.attest.editions.Editions;
import org.attest.forms.SupplementB;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** Prints what was approved, in the same transaction: no PDF, no approval; what is kept is served ever after. */
@ApplicationScoped
class Printing {
    private final Documents documents;
    private final EntityManager rows;
    private final AgencyScope scope;
    private final Editions editions;
    private final EditionInForce inForce;

    Printing(Documents documents, EntityManager rows, AgencyScope scope, Editions editions, EditionInForce inForce) {
        this.documents = documents;
        this.rows = rows;
        this.scope = scope;
        this.editions = editions;
        this.inForce = inForce;
    }

    void print(@Observes CaseEvent.Approved approved) throws JsonProcessingException {
        var snapshot = approved.snapshot();
        var serving = editions.on(approved.stamp().on(), snapshot.form());
        inForce.atApproval(snapshot.form(), serving.edition(), approved.stamp().on());
        var blank = serving.blank();
        var kept = documents.keep(
                approved.number(),
                Documents.Kind.FINAL_FORM,
                approved.number() + "-" + snapshot.form().shortName() + ".pdf",
                "application/pdf",
                SupplementB.finalCopy(snapshot, blank),
                approved.stamp());
        rows.createNativeQuery("""
                        insert into certificate
                            (agency_id, id, number, form, edition, snapshot, document_id, sha256, approved_on, approved_by,
                             official, blank_sha256)
                        values (:agency, :id, :number, :form, :edition, cast(:snapshot as jsonb), :document, :sha256, :on, :by,
                                :official, :blank)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", approved.certificate())
                .setParameter("number", approved.number().text())
                .setParameter("form", snapshot.form().name())
                .setParameter("edition", blank.editionDate())
                .setParameter("snapshot", JsonColumns.STORED.writeValueAsString(snapshot))
                .setParameter("document", kept.id())
                .setParameter("sha256", kept.sha256())
                .setParameter("official", serving.isOfficial())
                .setParameter("blank", serving.sha256())
                .setParameter("on", approved.stamp().on())
                .setParameter("by", approved.stamp().by().name())
                .executeUpdate();
    }
}
