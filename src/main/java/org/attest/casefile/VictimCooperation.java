package org.attest.casefile;

import java.util.List;
import java.util.UUID;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The declaration's answers on cooperation (T-2): only what a person answered, resting on named cooperation records.
 * Nothing is pre-answered; an exemption stands beside the answer and does not replace it.
 *
 * @param answer null until somebody gives it
 * @param restsOn ids of the cooperation records that the answer rests on
 * @param underEighteen T-2 (cc): under 18 at an act of trafficking; null until answered
 * @param trauma T-2 (bb): unable to cooperate because of physical or psychological trauma; null until answered
 */
@Shows(Sensitivity.VICTIM)
public record VictimCooperation(
        Answer answer,
        List<UUID> restsOn,
        Boolean underEighteen,
        Boolean trauma,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 10_000)
        String explanation) {

    public enum Answer {
        /** T-2 (aa): with every reasonable request. */
        COMPLIED,
        FAILED_TO_COMPLY,
        /** Nobody asked for anything. */
        NOT_REQUESTED,
        OTHER
    }

    public VictimCooperation {
        restsOn = restsOn == null ? List.of() : List.copyOf(restsOn);
    }

    /** T-2 (bb), (cc): no cooperation is asked of this person. */
    public boolean isExempt() {
        return Boolean.TRUE.equals(underEighteen) || Boolean.TRUE.equals(trauma);
    }

    /** Whether the answer stands in no declaration's way: a reasonable request that was failed does, unless exempt. */
    boolean allowsADeclaration() {
        return isExempt() || (answer != null && answer != Answer.FAILED_TO_COMPLY);
    }

    @Override
    public String toString() {
        return "VictimCooperation";
    }
}
