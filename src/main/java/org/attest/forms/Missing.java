package org.attest.forms;

import java.util.List;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.MissingItem;

/** What a form still needs before a certification can be recommended: each form asks for its own. */
final class Missing {
    private Missing() {}

    static List<MissingItem> in(CaseSnapshot kase) {
        return switch (kase.form()) {
            case I_918B -> new I918bGaps().find(kase);
            case I_914B -> new I914bGaps().find(kase);
        };
    }
}
