package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.CaseRule;
import org.attest.casefile.CaseView;
import org.attest.casefile.Delivery;
import org.attest.casefile.SafeContact;
import org.attest.casefile.SafeContact.Channel.Kind;
import org.attest.shared.Rule;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * A way by which a letter may leave the agency today, or is blocked (practice 12).
 *
 * @param blocked the rule that blocks it, or null where it is open
 */
@Shows(Sensitivity.CASE)
record Way(Delivery.By by, Rule blocked) {
    /** The ways to whoever asked, in the order in which they are to be taken. */
    static List<Way> of(CaseView kase, LocalDate today) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(
                Delivery.By.TO_REPRESENTATIVE,
                kase.request().requester().represents() ? null : CaseRule.REPRESENTATIVE_KNOWN));
        ways.add(new Way(Delivery.By.PICKED_UP_BY_VICTIM, null));
        ways.add(new Way(Delivery.By.MAIL_TO_VICTIM, unsafe(kase.safeContact(), Kind.MAIL, today)));
        ways.add(new Way(Delivery.By.EMAIL_TO_VICTIM, unsafe(kase.safeContact(), Kind.EMAIL, today)));
        return List.copyOf(ways);
    }

    private static Rule unsafe(SafeContact safe, Kind kind, LocalDate today) {
        return safe != null && safe.allows(kind, today) ? null : CaseRule.CHANNEL_IS_SAFE;
    }

    public boolean open() {
        return blocked == null;
    }

    public boolean mended() {
        return blocked == CaseRule.CHANNEL_IS_SAFE;
    }
}
