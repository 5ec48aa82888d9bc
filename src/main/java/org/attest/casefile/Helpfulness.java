package org.attest.casefile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * Part 4 of the form: only what a person answered, each answer resting on named cooperation records. An answer is null
 * until somebody gives it; nothing here is ever pre-answered.
 */
@Shows(Sensitivity.VICTIM)
public record Helpfulness(
        @Valid Answer possessesInformation,
        @Valid Answer helpful,
        @Valid Answer refused,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 10_000)
        String explanation,

        @Sealed @PlainText(max = 10_000) String other) {

    /** @param restsOn ids of the cooperation records that the answer rests on */
    @Shows(Sensitivity.VICTIM)
    public record Answer(Boolean yes, List<UUID> restsOn) {
        public Answer {
            restsOn = restsOn == null ? List.of() : List.copyOf(restsOn);
        }
    }

    /** Every cooperation record that any answer rests on. */
    Set<UUID> restsOn() {
        return Stream.of(possessesInformation, helpful, refused)
                .filter(Objects::nonNull)
                .flatMap(answer -> answer.restsOn().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Helpfulness";
    }
}
