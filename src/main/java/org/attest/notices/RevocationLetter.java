package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.casefile.FormKind;
import org.attest.notices.Passage.Fact;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * Tells U.S. Citizenship and Immigration Services that what we signed no longer stands (U-24; for the T declaration
 * T-5, at its Vermont Service Center). Withdrawing and disavowing are two different acts with two different letters.
 * {@code postalAddress} is where the agency keeps it current; {@code nameOnForm} tells USCIS whose form is meant;
 * {@code signedOn} is the day of the last ink on it, since a declaration bears two (T-8).
 */
@Shows(Sensitivity.VICTIM)
public record RevocationLetter(
        Sender from,
        List<String> postalAddress,
        FormKind form,
        Act act,
        String nameOnForm,
        LocalDate signedOn,
        String sha256,
        @Shows(Sensitivity.SEALED) String reason) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public enum Act {
        /** The certifying official takes the certification back. */
        WITHDRAW,
        /** The certifying official says in writing that its contents are wrong. */
        DISAVOW
    }

    public RevocationLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(act, "Say whether the certification is withdrawn or its contents disavowed");
        Said.so(nameOnForm, "Give the name that stands on the form");
        Said.so(signedOn, "Give the date of the signature");
        Said.so(reason, "Say why");
        postalAddress = List.copyOf(postalAddress);
        if (postalAddress.isEmpty()) {
            throw new IllegalArgumentException("Give the postal address of U.S. Citizenship and Immigration Services");
        }
        if (sha256 == null || !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("The SHA-256 of the printed form is 64 hexadecimal digits");
        }
    }

    public Letter letter() {
        var paper = English.paper(form);
        var passages = new ArrayList<Passage>();
        passages.add(Passage.prose(
                null,
                act == Act.WITHDRAW
                        ? "This agency withdraws the %s described below.".formatted(paper)
                        : "This agency disavows in writing the contents of the %s described below.".formatted(paper)));
        passages.add(Passage.facts(
                "The " + paper,
                new Fact("Form", English.form(form)),
                new Fact("Name on the form", nameOnForm),
                new Fact("Signed on", English.date(signedOn)),
                new Fact("Our case number", from.number().text()),
                new Fact("SHA-256", inGroups(sha256))));
        passages.add(Passage.prose(null, """
                The SHA-256 value is the fingerprint of the file that we printed and signed. Our record of that form is
                kept, and any copy can be compared with it on request.
                """));
        passages.add(Passage.asTyped(
                act == Act.WITHDRAW ? "Why it is withdrawn" : "Which contents are disavowed, and why", reason));
        passages.add(Passage.prose(
                "What a %s means".formatted(paper),
                English.standing(form) + " What follows from this letter is therefore for the Department to decide."));
        return new Letter(from, recipient(), subject(), passages);
    }

    private Recipient recipient() {
        var lines = new ArrayList<String>();
        lines.add("U.S. Citizenship and Immigration Services");
        if (form == FormKind.I_914B) {
            lines.add("Vermont Service Center");
        }
        lines.addAll(postalAddress);
        return new Recipient(lines, null, null);
    }

    private String subject() {
        return (act == Act.WITHDRAW ? "Withdrawal of a %s" : "Disavowal of the contents of a %s")
                        .formatted(English.paper(form))
                + " signed on " + English.date(signedOn);
    }

    /** In groups on two lines, since somebody will compare it by eye or read it out on the telephone. */
    private static String inGroups(String digits) {
        var groups = digits.replaceAll("(.{8})(?=.)", "$1 ");
        return groups.substring(0, groups.length() / 2) + "\n" + groups.substring(groups.length() / 2 + 1);
    }
}
