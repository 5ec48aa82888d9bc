package org.attest.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.attest.casefile.CaseEvent;
import org.attest.documents.Documents;
import org.attest.forms.Blank;
import org.attest.forms.SupplementB;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** Prints what was approved, in the same transaction: no PDF, no approval; what is kept is served ever after. */
@ApplicationScoped
class Printing {
    private final Documents documents;
    private final EntityManager rows;
    private final AgencyScope scope;

    Printing(Documents documents, EntityManager rows, AgencyScope scope) {
        this.documents = documents;
        this.rows = rows;
        this.scope = scope;
    }

    void print(@Observes CaseEvent.Approved approved) throws JsonProcessingException {
        var snapshot = approved.snapshot();
        var blank = Blank.builtIn(snapshot.form());
        var kept = documents.keep(
                approved.number(),
                Documents.Kind.FINAL_FORM,
                approved.number() + "-" + snapshot.form().shortName() + ".pdf",
                "application/pdf",
                SupplementB.finalCopy(snapshot, blank),
                approved.stamp());
        rows.createNativeQuery("""
                        insert into certificate
                            (agency_id, id, number, form, edition, snapshot, document_id, sha256, approved_on, approved_by)
                        values (:agency, :id, :number, :form, :edition, cast(:snapshot as jsonb), :document, :sha256, :on, :by)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", approved.certificate())
                .setParameter("number", approved.number().text())
                .setParameter("form", snapshot.form().name())
                .setParameter("edition", blank.editionDate())
                .setParameter("snapshot", JsonColumns.MAPPER.writeValueAsString(snapshot))
                .setParameter("document", kept.id())
                .setParameter("sha256", kept.sha256())
                .setParameter("on", approved.stamp().on())
                .setParameter("by", approved.stamp().by().name())
                .executeUpdate();
    }
}
