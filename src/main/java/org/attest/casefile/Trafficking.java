package org.attest.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The declaration's statement of claim (T-1): which severe form of trafficking, and what was suffered. Dates of the acts,
 * statutes and incident numbers stand in {@link CriminalActivity}, once for both forms. No formal investigation or
 * prosecution is needed (T-5), so their dates may all be absent.
 *
 * @param victimization what the person suffered
 * @param fearOfRetaliation which retaliation or revenge the person has reason to fear, or null
 */
@Shows(Sensitivity.VICTIM)
public record Trafficking(
        Set<@NotNull SevereForm> forms,
        @Sealed @PlainText(max = 2_000) String otherExplained,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 20_000)
        String victimization,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 10_000)
        String fearOfRetaliation,

        LocalDate investigationBeganOn,
        LocalDate investigationEndedOn,
        LocalDate prosecutionBeganOn,
        LocalDate prosecutionEndedOn) {

    public Trafficking {
        forms = forms == null || forms.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(EnumSet.copyOf(forms)));
    }

    /** Whether a form is chosen that federal law calls severe: T-1. */
    public boolean namesASevereForm() {
        return forms.stream().anyMatch(SevereForm::isSevere) && !forms.contains(SevereForm.NOT_A_VICTIM);
    }

    List<LocalDate> dates() {
        return Stream.of(investigationBeganOn, investigationEndedOn, prosecutionBeganOn, prosecutionEndedOn)
                .filter(Objects::nonNull)
                .toList();
    }

    boolean endsAfterItBegins() {
        return inOrder(investigationBeganOn, investigationEndedOn) && inOrder(prosecutionBeganOn, prosecutionEndedOn);
    }

    private static boolean inOrder(LocalDate began, LocalDate ended) {
        return began == null || ended == null || !ended.isBefore(began);
    }

    @Override
    public String toString() {
        return "Trafficking";
    }
}
