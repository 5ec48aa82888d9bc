package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.forms.SnapshotFixture.complete;
import static org.attest.forms.SnapshotFixture.full;

import org.attest.casefile.FormKind;
import org.junit.jupiter.api.Test;

/** PDF/UA-1, the standard for documents that a screen reader can read. */
class PaperForEverybodyTest {
    private static final Blank BLANK = Blank.builtIn(FormKind.I_918B);

    @Test
    void theBlankFormBreaksNoRule() {
        assertThat(UniversalAccess.broken(BLANK.bytes())).isEmpty();
    }

    @Test
    void theFormForSignatureBreaksNoRule() {
        assertThat(UniversalAccess.broken(SupplementB.finalCopy(complete(), BLANK)))
                .isEmpty();
    }

    @Test
    void neitherSheetsNorTheMarkOfADraftBreakARule() {
        assertThat(UniversalAccess.broken(SupplementB.finalCopy(full(), BLANK))).isEmpty();
        assertThat(UniversalAccess.broken(SupplementB.draft(full(), BLANK))).isEmpty();
    }
}
