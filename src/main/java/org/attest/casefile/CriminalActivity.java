package org.attest.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What happened, as Part 2 items 7, 9, 10 and Part 3 of the form ask it. Lists keep their order; dates may be more than
 * the form's four boxes, the rest goes to Part 7.
 *
 * @param similarityExplained why the offense is similar to the category ticked, where it is not literally one (U-7)
 * @param toFrustrateJustice U-14 (1): done in principal part to avoid or frustrate justice for other crime; null if not asked
 * @param toControlVictim U-14 (2): done in principal part to abuse or control the victim through the legal system; null if not asked
 */
@Shows(Sensitivity.VICTIM)
public record CriminalActivity(
        @Size(max = 20, message = "At most 20 incident numbers")
        List<@NotBlank @PlainText(max = 40) String> incidentNumbers,

        Set<@NotNull QualifyingCrime> crimes,

        @Size(max = 40, message = "At most 40 citations") List<@NotBlank @PlainText(max = 200) String> citations,

        @Size(max = 100, message = "At most 100 dates") List<@NotNull LocalDate> dates,

        @Size(max = 20, message = "At most 20 places") List<@NotBlank @PlainText(max = 200) String> places,

        Boolean inUnitedStates,
        Boolean extraterritorial,

        @PlainText(max = 300) String extraterritorialCitation,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 20_000)
        String narrative,

        @Sealed @PlainText(max = 4_000) String similarityExplained,
        Boolean toFrustrateJustice,
        Boolean toControlVictim,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 10_000)
        String injuries,

        CaseStatus caseStatus,
        @PlainText(max = 100) String caseStatusOther,
        @PlainText(max = 60) String fbiOrSidNumber,

        @Size(max = 20, message = "At most 20 officers") List<@NotBlank @PlainText(max = 100) String> officers,

        @Size(max = 20, message = "At most 20 docket numbers")
        List<@NotBlank @PlainText(max = 40) String> docketNumbers) {

    /** Part 2 item 7. */
    public enum CaseStatus {
        ONGOING,
        COMPLETED,
        OTHER
    }

    /** Before anybody wrote anything. */
    static final CriminalActivity NOTHING = new CriminalActivity(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public CriminalActivity {
        incidentNumbers = incidentNumbers == null ? List.of() : List.copyOf(incidentNumbers);
        crimes = inFormOrder(crimes);
        citations = citations == null ? List.of() : List.copyOf(citations);
        dates = dates == null ? List.of() : dates.stream().sorted().distinct().toList();
        places = places == null ? List.of() : List.copyOf(places);
        officers = officers == null ? List.of() : List.copyOf(officers);
        docketNumbers = docketNumbers == null ? List.of() : List.copyOf(docketNumbers);
    }

    private static Set<QualifyingCrime> inFormOrder(Set<QualifyingCrime> crimes) {
        if (crimes == null || crimes.isEmpty()) {
            return Set.of();
        }
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(EnumSet.copyOf(crimes)));
    }

    /** Whether a crime is ticked that is complete without another: U-5. */
    public boolean namesACrime() {
        return crimes.stream().anyMatch(crime -> !crime.isInchoate());
    }

    /** Whether U-14's two questions must be answered. */
    public boolean asksForPurpose() {
        return crimes.stream().anyMatch(QualifyingCrime::asksForPurpose);
    }

    @Override
    public String toString() {
        return "CriminalActivity";
    }
}
