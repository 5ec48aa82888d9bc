package org.attest.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.FormKind;
import org.attest.casefile.Incoming;
import org.attest.casefile.RequestDetails;
import org.attest.documents.Documents;
import org.attest.intake.Openings;
import org.attest.shared.Stamp;

/** Keeps a paper that was read: the file, the case and its claims, all or nothing. */
@ApplicationScoped
@Transactional
class Importing {
    private final Openings openings;
    private final Cases cases;
    private final Documents documents;

    Importing(Openings openings, Cases cases, Documents documents) {
        this.openings = openings;
        this.cases = cases;
        this.documents = documents;
    }

    /** Opens a case by the request, and imports the paper into it. */
    CaseNumber open(FormKind form, RequestDetails request, Taken taken, byte[] pdf, Stamp stamp) {
        var number = openings.open(new Opening(form, request, null, null, null), null, stamp);
        cases.changeLatest(number, keeping(number, taken, pdf, stamp));
        return number;
    }

    CaseEvent.Imported add(CaseNumber number, int version, Taken taken, byte[] pdf, Stamp stamp) {
        return cases.change(number, version, keeping(number, taken, pdf, stamp));
    }

    private Function<CertificationCase, CaseEvent.Imported> keeping(
            CaseNumber number, Taken taken, byte[] pdf, Stamp stamp) {
        return kase -> {
            var kept = documents.keep(
                    number, Documents.Kind.IMPORTED, number + "-imported.pdf", "application/pdf", pdf, stamp);
            return kase.importPaper(incoming(taken, kept), stamp);
        };
    }

    private static Incoming incoming(Taken taken, Documents.Kept kept) {
        return taken.kept(kept.id(), kept.sha256());
    }
}
