package org.attest.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** How the victim may be reached, channel by channel, as the victim said it (practice 12). Nothing here means: not at all. */
@Sealed
@Shows(Sensitivity.SEALED)
public record SafeContact(
        @Size(max = 12, message = "At most 12 channels") List<@NotNull @Valid Channel> channels) {

    /** @param until last day on which this still counts as safe */
    @Shows(Sensitivity.SEALED)
    public record Channel(
            @NotNull(message = "Say which channel this is") Kind kind,
            @PlainText(max = 300) String where,
            boolean safe,
            @PlainText(max = 100) String hours,
            boolean mayLeaveMessage,
            boolean maySayPolice,
            @PlainText(max = 60) String language,
            @PlainText(max = 60) String codeWord,
            @PlainText(max = 100) String saidBy,
            LocalDate until) {
        public enum Kind {
            PHONE,
            EMAIL,
            MAIL,
            IN_PERSON
        }

        @Override
        public String toString() {
            return "Channel " + kind;
        }
    }

    public SafeContact {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }

    /** Whether this channel was recorded as safe and that record has not run out. */
    public boolean allows(Channel.Kind kind, LocalDate day) {
        return channels.stream()
                .anyMatch(channel -> channel.kind() == kind
                        && channel.safe()
                        && channel.until() != null
                        && !channel.until().isBefore(day));
    }

    @Override
    public String toString() {
        return "SafeContact";
    }
}
