package org.attest.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseView;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportedPaper;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What an import answers: the case as the reader may see it, and what became of the paper, without what stands on it. */
@Shows(Sensitivity.CASE)
record ImportAnswer(@JsonProperty("case") CaseView kase, Paper paper) {

    /**
     * @param document where the file is kept, with its {@code sha256}
     * @param claims how many answers of the paper are kept as the requester's claims
     * @param notices what a person should look at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.CASE)
    record Paper(
            ImportedPaper.Kind kind,
            String edition,
            UUID document,
            String sha256,
            int claims,
            boolean victimToConfirm,
            List<ImportNotice> notices) {
        static Paper of(ImportedPaper paper, boolean victimToConfirm) {
            return new Paper(
                    paper.kind(),
                    paper.edition(),
                    paper.documentId(),
                    paper.sha256(),
                    paper.claims().all().size(),
                    victimToConfirm,
                    paper.notices());
        }
    }
}
