package org.attest.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.notices.LetterFixture.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;
import org.attest.clocks.DueDate;
import org.attest.clocks.Jurisdictions;
import org.attest.notices.RevocationLetter.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    static Stream<String> kinds() {
        return LetterFixture.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyLetterSaysThatOnlyTheDepartmentOfHomelandSecurityGrantsOrDenies(String kind) { // NPD-2
        assertThat(words(LetterFixture.all().get(kind)))
                .contains("affirms", "detection, investigation or prosecution")
                .contains("It confers no immigration status; only the Department of Homeland Security grants or denies"
                        + " one.");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noLetterSpeaksOfAVisaOrClaimsToGrantOrApproveAnything(String kind) { // NPD-2, 8 CFR 214.14(c)(1)
        var letter = LetterFixture.all().get(kind);
        var ownWords = words(letter)
                .replace(English.standing(FormKind.I_918B), "")
                .replace(English.standing(FormKind.I_914B), "");
        assertThat(ownWords.toLowerCase())
                .doesNotContain("visa", "approv", "grant", "immigration status", "undocumented", "deport", "removal");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSubjectLineIsNeutral(String kind) { // practice 12
        var subject = LetterFixture.all().get(kind).subject();
        assertThat(subject.toLowerCase())
                .doesNotContain(
                        "visa",
                        "victim",
                        "crime",
                        "immigration",
                        "918",
                        "914",
                        "denial",
                        "denied",
                        "traffick",
                        "sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"denial I_914B", "delay I_914B", "referral I_914B", "acknowledgement I_914B", "hand-over I_914B"
            })
    void aLetterAboutADeclarationSaysThatACaseDoesNotHangOnIt(String kind) { // T-4
        assertThat(words(LetterFixture.all().get(kind)))
                .contains("The declaration is optional.", "any credible evidence", "may apply without a declaration");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noLetterAboutADeclarationCallsItACertificationOrNeedful(String kind) { // T-4, T-8
        if (kind.endsWith("I_914B")) {
            assertThat(words(LetterFixture.all().get(kind)).toLowerCase())
                    .doesNotContain("certification", "i-918", "required", "cannot apply", "must have", "six months");
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aDenialIsWithoutPrejudiceAndNamesPolicyReasonRecordAndTheWayBack(FormKind form) { // MA-4 ii, practice 7
        assertThat(words(LetterFixture.denial(form)))
                .contains("written denial without prejudice")
                .contains("Section 4.2: the request concerns a crime")
                .contains("a dispute about a parking space")
                .contains("page 2, line 14")
                .contains("You may send us new evidence, or a new request, whenever you like.")
                .contains("A person who did not make this decision will then review it afresh.")
                .contains("Lieutenant Mocka Standin");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n"})
    void aDenialWithoutAReasonIsNeverWritten(String reason) { // MA-4 ii
        assertThatThrownBy(() -> LetterFixture.denial(FormKind.I_918B, reason)).hasMessage("Say in plain words why");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aDelayNoticeHasCauseProcessAndDateAndLeavesTheRequestOpen(FormKind form) { // MA-4 iii
        assertThat(words(LetterFixture.delay(form)))
                .contains("Circumstances outside our control")
                .contains("The request stays open")
                .contains("neither denies, closes nor pauses it")
                .contains("closed after a flood")
                .contains("We have asked the archive")
                .contains("We expect to answer by December 15, 2026.")
                .contains("which this notice does not move, is November 23, 2026: 90 calendar days after receipt on"
                        + " 08/25/2026");
    }

    @Test
    void aDelayNoticeLackingOneOfItsThreePartsIsNeverWritten() { // MA-4 iii
        assertThatThrownBy(() -> delay(" ", "process", LocalDate.of(2026, 12, 15)))
                .hasMessage("Say what outside our control causes the delay");
        assertThatThrownBy(() -> delay("cause", null, LocalDate.of(2026, 12, 15)))
                .hasMessage("Say what will be done");
        assertThatThrownBy(() -> delay("cause", "process", null))
                .hasMessage("Give the date by which an answer is expected");
        assertThatThrownBy(() -> delay("cause", "process", LocalDate.of(2026, 9, 1)))
                .hasMessage("The projected date lies after the date of the letter");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aReferralNamesTheOtherDoorAndIsNoDenial(FormKind form) {
        assertThat(words(LetterFixture.referral(form)))
                .contains("This is not a denial")
                .contains("Otherville Police Department Records Desk 3 Pretend Square Otherville, MA 01001")
                .doesNotContain("without prejudice");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void withdrawingAndDisavowingAreTwoDifferentLetters(FormKind form) { // U-24
        var paper = form == FormKind.I_918B ? "certification" : "declaration";
        assertThat(words(LetterFixture.revocation(form, Act.WITHDRAW)))
                .contains("This agency withdraws the " + paper)
                .doesNotContainIgnoringCase("disavow");
        assertThat(words(LetterFixture.revocation(form, Act.DISAVOW)))
                .contains("This agency disavows in writing the contents of the " + paper)
                .doesNotContainIgnoringCase("withdraw");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void aRevocationSaysWhichFormIsMeantAndWhy(Act act) { // U-24, section 4
        assertThat(words(LetterFixture.revocation(FormKind.I_918B, act)))
                .contains("Form: Form I-918, Supplement B")
                .contains("Name on the form: " + LetterFixture.PERSON)
                .contains("Signed on: April 1, 2026")
                .contains("Our case number: SPD-2026-0042")
                .contains("SHA-256: 00112233 44556677 8899aabb ccddeeff 00112233 44556677 8899aabb ccddeeff")
                .contains("The report number on the form belongs to another incident.");
    }

    @Test
    void aWithdrawnDeclarationGoesToTheVermontServiceCenter() { // T-5
        assertThat(LetterFixture.revocation(FormKind.I_914B, Act.WITHDRAW).to().address())
                .startsWith("U.S. Citizenship and Immigration Services", "Vermont Service Center", "Sample Mail Stop");
        assertThat(LetterFixture.revocation(FormKind.I_918B, Act.WITHDRAW).to().address())
                .startsWith("U.S. Citizenship and Immigration Services", "Sample Mail Stop");
    }

    @Test
    void aRevocationNeedsAnAddressAFingerprintAndAReason() {
        assertThatThrownBy(() -> revocation(List.of(), LetterFixture.SHA_256, "why"))
                .hasMessage("Give the postal address of U.S. Citizenship and Immigration Services");
        assertThatThrownBy(() -> revocation(List.of("Sample Mail Stop"), "abc", "why"))
                .hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> revocation(List.of("Sample Mail Stop"), LetterFixture.SHA_256, ""))
                .hasMessage("Say why");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void anAcknowledgementGivesTheDayAndHowItWasFound(FormKind form) { // practice 4 and 10, MA-3
        assertThat(words(LetterFixture.acknowledgement(form)))
                .contains("On August 25, 2026 we received the request")
                .contains("Our case number is SPD-2026-0042.")
                .contains("no later than November 23, 2026. How that day was found: 90 calendar days after receipt on"
                        + " 08/25/2026 (the day of receipt is day 0), G.L. c. 258F s. 3.");
    }

    @Test
    void anAcknowledgementPromisesNoDayWhereNoLawSetsOne() {
        var none = DueDate.of(new Jurisdictions().of("US"), LetterFixture.RECEIVED);
        var letter = new AcknowledgementLetter(
                        LetterFixture.sender(), LetterFixture.attorney(), FormKind.I_918B, LetterFixture.RECEIVED, none)
                .letter();
        assertThat(words(letter))
                .contains("We know of no law that sets a day for our answer")
                .doesNotContain("no later than", "the date above");
    }

    @Test
    void theOriginalOfACertificationGoesOutWithItsLastSafeFilingDay() { // U-21, U-22
        assertThat(words(LetterFixture.handOver(FormKind.I_918B)))
                .contains("Enclosed is the original of Form I-918, Supplement B, signed by hand on April 1, 2026.")
                .contains("not a photocopy of the signed page")
                .contains("is September 30, 2026.");
    }

    @Test
    void theOriginalOfADeclarationGoesOutWithoutAFilingDay() { // T-7
        assertThat(words(LetterFixture.handOver(FormKind.I_914B)))
                .contains("Enclosed is the original of Form I-914, Supplement B, signed by hand on April 1, 2026.")
                .contains("We know of no last filing day")
                .doesNotContain("September 30", "expire");
    }

    private static DelayLetter delay(String cause, String process, LocalDate projectedOn) {
        return new DelayLetter(
                LetterFixture.sender(),
                LetterFixture.attorney(),
                FormKind.I_918B,
                LetterFixture.RECEIVED,
                LetterFixture.due(),
                cause,
                process,
                projectedOn);
    }

    private static RevocationLetter revocation(List<String> address, String sha256, String reason) {
        return new RevocationLetter(
                LetterFixture.sender(),
                address,
                FormKind.I_918B,
                Act.WITHDRAW,
                LetterFixture.PERSON,
                LetterFixture.SIGNED,
                sha256,
                reason);
    }
}
