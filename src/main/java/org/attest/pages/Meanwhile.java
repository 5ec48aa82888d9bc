package org.attest.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseRule;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * Where a page was sent that the case had overtaken: what others did meanwhile, and what was typed. The head of the page
 * that answers says it, since that page may have no place any more for what was typed.
 */
@Named("meanwhile")
@RequestScoped
@Shows(Sensitivity.PUBLIC)
public class Meanwhile {
    private static final List<CaseRule> OVERTAKEN = List.of(CaseRule.UNCHANGED_SINCE_READ, CaseRule.STAGE_ALLOWS_IT);
    private final Instance<CaseChanges> changes;
    private final UriInfo address;
    private boolean overtaken;
    private List<CaseChanges.Change> told = List.of();
    private List<String> typed = List.of();

    Meanwhile(Instance<CaseChanges> changes, UriInfo address) {
        this.changes = changes;
        this.address = address;
    }

    void refused(Refusal refusal, Fields fields) {
        var number = address.getPathParameters().getFirst("number");
        if (number == null || refusal.broken().stream().noneMatch(OVERTAKEN::contains)) {
            return;
        }
        overtaken = true;
        typed = fields.sentences();
        var version = fields.one("version");
        if (version.matches("\\d{1,9}")) {
            told = changes.get().since(new CaseNumber(number), Integer.parseInt(version));
        }
    }

    public boolean overtaken() {
        return overtaken;
    }

    @Shows(Sensitivity.CASE)
    public List<CaseChanges.Change> changes() {
        return told;
    }

    /** The words that were typed, without what was only ticked or chosen. */
    @Shows(Sensitivity.REQUEST)
    public List<String> typed() {
        return typed;
    }
}
