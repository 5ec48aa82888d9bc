package org.attest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.binding.OfficialForms;
import org.attest.binding.UnreadableForm;
import org.attest.casefile.Claim;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportNotice.Code;
import org.attest.casefile.ImportedPaper.Kind;
import org.attest.casefile.PaperDay;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.RequestDetails.Requester;
import org.attest.casefile.Sex;
import org.attest.forms.Edition;
import org.attest.forms.SyntheticSupplementB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper says is read by its printed meaning, both copies of it, and nothing is guessed or cut in silence. */
class PaperReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 918})
    void boxesSayWhatIsPrintedBesideThemWhateverTheirOrderAndOnValue(long lot) {
        var form = SyntheticSupplementB.lot(lot);
        var reading = PaperReader.read(form.filled(Map.of(
                        form.field("Part 1", "2.a", null), "Testperson",
                        form.field("Part 1", "5", "MALE"), "Yes",
                        form.field("Part 3", "1", "STALKING"), "Yes",
                        form.field("Part 3", "1", "WITNESS_TAMPERING"), "Yes",
                        form.field("Part 4", "2", "YES"), "Yes"))
                .bytes());
        assertThat(reading.kind()).isEqualTo(Kind.I_918B);
        assertThat(reading.edition()).isEqualTo("01/20/25");
        assertThat(said(reading, "Part 1", "5")).containsExactly("Male");
        assertThat(said(reading, "Part 3", "1")).containsExactlyInAnyOrder("Stalking", "Witness Tampering");
        assertThat(said(reading, "Part 4", "2")).containsExactly("Yes");
        assertThat(Taken.from(reading, TODAY).victim().sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void bothCopiesOfAnAnswerAreKeptWhereTheyDisagree() {
        var form = SyntheticSupplementB.lot(4);
        var family = form.field("Part 1", "2.a", null);
        var born = form.field("Part 1", "4", null);
        var reading = PaperReader.read(form.filled(Map.of(family, "Testperson", born, "02/03/1990"))
                .withXfaSaying(Map.of(family, "Otherperson", born, "1990-02-03"))
                .bytes());
        assertThat(reading.answers())
                .filteredOn(a -> a.part().equals("Part 1") && a.item().equals("2.a"))
                .extracting(Answer::value, Answer::otherCopy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Testperson", "Otherperson"));
        assertThat(reading.answers())
                .filteredOn(a -> a.item().equals("4"))
                .extracting(Answer::otherCopy)
                .containsOnlyNulls();
        assertThat(reading.notices()).contains(ImportNotice.at(Code.SECOND_COPY_DIFFERS, "Part 1", "2.a"));
        assertThat(Taken.from(reading, TODAY).victim().name().family()).isEqualTo("Testperson");
    }

    @Test
    void attestsOwnRenditionIsReadByItsOwnTable() {
        var reading = PaperReader.read(Papers.supplementB());
        assertThat(said(reading, "Part 5", "1")).containsExactly("Yes");
        assertThat(said(reading, "Part 2", "7")).containsExactly("On-going");
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void whatIsProposedFromClaimsIsTheCrimeAndTheFamilyAndNeverTheHelp() {
        var claims = Taken.from(PaperReader.read(Papers.supplementB()), TODAY).claims();
        var activity = claims.proposedCriminalActivity().orElseThrow();
        assertThat(activity.crimes())
                .containsExactly(QualifyingCrime.DOMESTIC_VIOLENCE, QualifyingCrime.FELONIOUS_ASSAULT);
        assertThat(activity.incidentNumbers()).containsExactly("26-104417");
        assertThat(activity.dates()).containsExactly(LocalDate.of(2026, 5, 4));
        assertThat(activity.caseStatus()).isEqualTo(CaseStatus.ONGOING);
        assertThat(activity.inUnitedStates()).isTrue();
        assertThat(activity.narrative()).isEqualTo("An invented tale of a shovel.");
        assertThat(claims.proposedFamilyMembers().orElseThrow().members())
                .singleElement()
                .satisfies(member -> assertThat(member.relationship()).isEqualTo("Spouse"));
        assertThat(claims.of("Part 4")).hasSize(3);
        assertThat(claims.getClass().getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("help"));
    }

    @Test
    void aDeclarationForTheTVisaIsReadWithoutItsSocialSecurityNumber() {
        var reading = PaperReader.read(Papers.declaration());
        assertThat(reading.kind()).isEqualTo(Kind.I_914B);
        assertThat(said(reading, "Part 1", "6")).isEmpty();
        assertThat(reading.notices()).contains(ImportNotice.at(Code.SOCIAL_SECURITY_NUMBER_LEFT, "Part 1", "6"));
        assertThat(said(reading, "Part 4", "1")).hasSize(1);
        var victim = Taken.from(reading, TODAY).victim();
        assertThat(victim.name()).isEqualTo(new FullName("Testperson", "Ana", null));
        assertThat(victim.otherNames())
                .containsExactly(new FullName("Firstother", null, null), new FullName("Secondother", "Anita", null));
        assertThat(victim.aNumber()).isEqualTo("900000001");
    }

    @Test
    void aDisputedClaimIsNeverProposed() {
        var claims = new org.attest.casefile.Claims(List.of(new Claim("Part 3", "6", "label", "one tale", "another")));
        assertThat(claims.proposedCriminalActivity()).isEmpty();
        assertThat(new org.attest.casefile.Claims(List.of()).proposedFamilyMembers())
                .isEqualTo(Optional.empty());
    }

    @Test
    void whatDoesNotFitStaysAClaimAndIsSaid() {
        var values = new HashMap<String, String>();
        Papers.say(values, "Part 1", "1", "A-12");
        Papers.say(values, "Part 1", "2.a", "Testperson");
        Papers.say(values, "Part 1", "2.b", "x".repeat(81));
        Papers.say(values, "Part 1", "2.c", "none");
        Papers.say(values, "Part 1", "4", "3. Feb 90");
        Papers.say(values, "Part 3", "6", "before\u0007after " + "y".repeat(30_000));
        Papers.tick(values, "Part 4", "1", "YES");
        Papers.tick(values, "Part 4", "1", "NO");
        var reading = PaperReader.read(Papers.builtIn(values));
        var taken = Taken.from(reading, TODAY);
        assertThat(taken.victim().name()).isEqualTo(new FullName("Testperson", null, null));
        assertThat(taken.victim().bornOn()).isNull();
        assertThat(taken.victim().aNumber()).isNull();
        assertThat(taken.kept(null, "").notices())
                .contains(
                        ImportNotice.at(Code.NUMBER_NOT_READ, "Part 1", "1"),
                        ImportNotice.at(Code.NOT_TAKEN_OVER, "Part 1", "2.b"),
                        ImportNotice.at(Code.DATE_NOT_READ, "Part 1", "4"),
                        ImportNotice.at(Code.TOO_LONG, "Part 3", "6"),
                        ImportNotice.at(Code.STRANGE_CHARACTERS, "Part 3", "6"),
                        ImportNotice.at(Code.TWO_ANSWERS, "Part 4", "1"));
        assertThat(said(reading, "Part 3", "6").get(0))
                .startsWith("before\uFFFDafter yyy")
                .hasSize(20_000);
        assertThat(said(reading, "Part 1", "4")).containsExactly("3. Feb 90");
    }

    @Test
    void aBirthInTheFutureAndAPartWithoutANameAreNotTakenOver() {
        var values = new HashMap<String, String>();
        Papers.say(values, "Part 1", "2.a", "Testperson");
        Papers.say(values, "Part 1", "4", "11/24/2026");
        var born = Taken.from(PaperReader.read(Papers.builtIn(values)), TODAY);
        assertThat(born.victim().bornOn()).isNull();
        assertThat(born.kept(null, "").notices()).contains(ImportNotice.at(Code.DATE_IN_FUTURE, "Part 1", "4"));
        Papers.say(values, "Part 1", "2.a", "N/A");
        Papers.say(values, "Part 1", "1", "900000001");
        var nameless = Taken.from(PaperReader.read(Papers.builtIn(values)), TODAY);
        assertThat(nameless.victim()).isNull();
        assertThat(nameless.kept(null, "").notices()).contains(ImportNotice.of(Code.NOBODY_NAMED));
    }

    @Test
    void aSignatureAndItsDateAreNeverImported() {
        var values = new HashMap<String, String>();
        Edition.builtIn(FormKind.I_918B).at("Part 6", "2").forEach(field -> values.put(field.name(), "11/20/2026"));
        var reading = PaperReader.read(Papers.builtIn(values));
        assertThat(reading.answers()).isEmpty();
        assertThat(reading.notices()).contains(ImportNotice.at(Code.NOT_IMPORTED_SIGNATURE, "Part 6", "2"));
    }

    @Test
    void anAppearanceSaysWhoRepresentsAndNothingOfTheClientsOtherMatters() {
        assumeThat(OfficialForms.wanted()).isTrue();
        var values = Papers.attorney();
        values.remove(Papers.name(0, "CheckBox1", 0));
        values.put(Papers.name(0, "CheckBox2", 0), "Y");
        values.put(Papers.name(0, "Pt2Line1d_NameofFirmOrOrganization", 0), "N/A");
        values.put(Papers.name(0, "Line2b_NameofOrganization", 0), "Invented Mission");
        values.put(Papers.name(1, "Line2a_ICE", 0), "Y");
        values.put(Papers.name(1, "Pt3Line4_ReceiptNumber", 0), "XYZ0000000000");
        values.put(Papers.name(1, "Line12a_StreetNumberName", 0), "1 Hidden Place");
        var taken = Taken.from(PaperReader.read(Papers.g28(values, Map.of())), TODAY);
        assertThat(taken.representative().requester()).isEqualTo(Requester.ACCREDITED_REPRESENTATIVE);
        assertThat(taken.representative().organization()).isEqualTo("Invented Mission");
        assertThat(taken.claims().all())
                .extracting(Claim::value)
                .contains("Placeholder", "900000001")
                .doesNotContain("XYZ0000000000", "1 Hidden Place")
                .noneMatch(value -> value.contains("Immigration and Customs"));
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/1990, 1990-02-03",
        "2/3/1990, 1990-02-03",
        "02-03-1990, 1990-02-03",
        "02031990, 1990-02-03",
        "1990-02-03, 1990-02-03",
        "31/12/1990,",
        "02/30/1990,",
        "02/03/90,",
        "03.02.1990,",
        "spring,",
        "13131313,"
    })
    void aDayIsReadAsTheFormAsksForItAndNeverGuessed(String text, LocalDate day) {
        assertThat(PaperDay.read(text)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "I-918SUPB|01/20/25|1, I_918B",
        "I-914SUPB|01/20/25|2, I_914B",
        "G-28|09/17/18|4, G_28",
        "I-129F|01/20/25|1,"
    })
    void theBarcodeSaysWhichFormItIs(String barcode, Kind kind) {
        assertThat(FormName.ofBarcodes(List.of(barcode)).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void withoutABarcodeTheFootOfThePageSaysIt() {
        assertThat(FormName.ofPrint("Form I-918 01/20/25 Page 1. See U Nonimmigrant Status Certification"))
                .isEqualTo(new FormName(null, "I-918", "01/20/25"));
        assertThat(FormName.ofPrint("Form I-918 Supplement B   Edition 06/01/27 Page 1 of 5"))
                .isEqualTo(new FormName(Kind.I_918B, "I-918 Supplement B", "06/01/27"));
        assertThat(FormName.ofPrint("nothing of the kind")).isEqualTo(FormName.none());
    }

    @Test
    void whatCannotBeReadIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> PaperReader.read("hello".getBytes()))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("not a PDF");
        assertThatThrownBy(() -> PaperReader.read(new byte[PaperReader.MOST_BYTES + 1]))
                .hasMessageContaining("larger than 8 MB");
        assertThatThrownBy(() -> PaperReader.read("%PDF-1.7\n1 0 obj".getBytes()))
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>",
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>",
                "not xml at all"
            })
    void aHostileSecondCopyIsLeftOutAndSaid(String xml) {
        assumeThat(OfficialForms.wanted()).isTrue();
        var paper = Papers.changed(Papers.g28(), document -> Papers.datasets(document, xml));
        var reading = PaperReader.read(paper);
        assertThat(said(reading, "Part 1", "2.a")).containsExactly("Placeholder");
        assertThat(reading.answers()).extracting(Answer::otherCopy).containsOnlyNulls();
        assertThat(Papers.lines(reading)).noneMatch(line -> line.contains("root:"));
    }

    private static List<String> said(Reading reading, String part, String item) {
        return reading.answers().stream()
                .filter(a -> a.part().equals(part) && a.item().equals(item))
                .map(Answer::value)
                .toList();
    }
}
