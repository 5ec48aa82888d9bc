package org.attest.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormBinderTest {
    private static final List<String> CRIMES = List.of(
            "Abduction",
            "Abusive Sexual Contact",
            "Blackmail",
            "Domestic Violence",
            "Extortion",
            "False Imprisonment",
            "Felonious Assault",
            "Female Genital Mutilation",
            "Fraud in Foreign Labor Contracting",
            "Hostage",
            "Incest",
            "Involuntary Servitude",
            "Kidnapping",
            "Manslaughter",
            "Murder",
            "Obstruction of Justice",
            "Peonage",
            "Perjury",
            "Prostitution",
            "Rape",
            "Sexual Assault",
            "Sexual Exploitation",
            "Slave Trade",
            "Stalking",
            "Torture",
            "Trafficking",
            "Unlawful Criminal Restraint",
            "Witness Tampering",
            "Attempt to Commit any",
            "Conspiracy to Commit any",
            "Solicitation to Commit any");

    @Test
    void aBoxMeansWhatIsPrintedBesideItWhateverItsIndexAndOnValueSay() {
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < CRIMES.size(); i++) {
            indexes.add(i);
        }
        Collections.shuffle(indexes, new Random(31));
        var form = new SyntheticForm()
                .part(36, 750, "Part 3. Criminal Acts")
                .print(36, 730, "1.")
                .print(60, 730, "Select all that apply.");
        for (int i = 0; i < CRIMES.size(); i++) {
            int x = 60 + 170 * (i % 3);
            int y = 710 - 16 * (i / 3);
            String name = "Crimes[" + indexes.get(i) + "]";
            String lie = CRIMES.get(indexes.get(i)).replace(' ', '_');
            form.check(
                    x, y, name, lie, "Part 3. Criminal Acts. 1. Select all that apply. Select " + CRIMES.get(i) + ".");
            form.print(x + 14, y, CRIMES.get(i));
        }
        var bound = FormBinder.bind(form.bytes());
        for (int i = 0; i < CRIMES.size(); i++) {
            assertThat(claim(bound, "Crimes[" + indexes.get(i) + "]")).isEqualTo("3/1/" + CRIMES.get(i));
        }
    }

    @Test
    void aTooltipThatContradictsTheLabelIsReportedAndNotBound() {
        var bound = FormBinder.bind(sex("Male", "Female", "Female", "Male").bytes());
        assertThat(bound.with(Verdict.BOUND)).isEmpty();
        assertThat(bound.field("a").orElseThrow().why()).isEqualTo("tooltip says \"Female\", label says \"Male\"");
    }

    @Test
    void aLabelThatIsOnlyThePieceOfAnotherWordIsNoAgreement() {
        var bound = FormBinder.bind(sex("Male", "Other", "Female", "Other").bytes());
        assertThat(bound.field("a").orElseThrow().isBound()).isFalse();
        assertThat(claim(bound, "b")).isEqualTo("1/5/Other");
    }

    @Test
    void whereTwoBoxesClaimOneMeaningNeitherHasIt() {
        var bound = FormBinder.bind(sex("Male", "Male", "Male", "Male").bytes());
        assertThat(bound.with(Verdict.BOUND)).isEmpty();
        assertThat(bound.unbound()).extracting(Binding::why).allMatch(why -> why.startsWith("two boxes"));
    }

    @Test
    void aBoxWhoseLabelIsClaimedByAnotherTooltipCastsDoubtOnBoth() {
        var bound = FormBinder.bind(sex("Male", "Female", "Male", "Male").bytes());
        assertThat(bound.with(Verdict.BOUND)).isEmpty();
    }

    @Test
    void aLabelPrintedBesideTwoBoxesOfAnItemSettlesNeither() {
        var bound = FormBinder.bind(sex("Male", "Male", "Male", "Female").bytes());
        assertThat(bound.with(Verdict.BOUND)).isEmpty();
        assertThat(bound.field("a").orElseThrow().why()).isEqualTo("two boxes of this item carry the same label");
    }

    @Test
    void aFieldWithoutTooltipIsReported() {
        var bound = FormBinder.bind(name("2.a.", "Family Name", null).bytes());
        assertThat(bound.field("n").orElseThrow().why()).isEqualTo("no tooltip");
        assertThat(bound.field("n").orElseThrow().item()).isEqualTo("2.a");
    }

    @Test
    void aTooltipForAnotherItemIsReported() {
        var bound = FormBinder.bind(name("2.b.", "Family Name", "Part 1. About You. 2. A. Enter Family Name.")
                .bytes());
        assertThat(bound.field("n").orElseThrow().why()).isEqualTo("tooltip says item 2.a, page says item 2.b");
    }

    @Test
    void aTooltipForAnotherPartIsReported() {
        var bound = FormBinder.bind(name("2.a.", "Family Name", "Part 7. About You. 2. A. Enter Family Name.")
                .bytes());
        assertThat(bound.field("n").orElseThrow().why()).isEqualTo("tooltip says part 7, page says part 1");
    }

    @Test
    void aTooltipWithoutPartAndItemTakesThemFromThePage() {
        var bound = FormBinder.bind(name("2.a.", "Family Name (Last Name)", "Enter Family Name (Last Name).")
                .bytes());
        assertThat(claim(bound, "n")).isEqualTo("1/2.a/Family Name (Last Name)");
    }

    @Test
    void aBoxWithNothingPrintedBesideItIsReported() {
        var form = new SyntheticForm()
                .part(36, 750, "Part 1. About You")
                .box(300, 400, 150, "n", "Part 1. About You. Enter Family Name.");
        assertThat(FormBinder.bind(form.bytes()).field("n").orElseThrow().why())
                .isEqualTo("tooltip says \"Family Name\", no label is printed beside it");
    }

    @Test
    void aDrawnPageBarcodeIsLeftAlone() {
        var form = new SyntheticForm().box(200, 30, 200, "b", "PDF417BarCode1", "I-918|01/20/25|1");
        assertThat(FormBinder.bind(form.bytes()).field("b").orElseThrow().verdict())
                .isEqualTo(Verdict.BARCODE);
    }

    @Test
    void anEncryptedHybridIsReadFromItsAcroFormAndNotFromItsXfa() {
        var form = new SyntheticForm()
                .part(36, 750, "Part 1. About You")
                .print(36, 700, "2.a.")
                .print(60, 700, "Family Name")
                .box(150, 700, 150, "n", "Part 1. About You. 2. A. Enter Family Name.", "Muñoz")
                .withXfa("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><broken></xdp:xdp>")
                .encrypted();
        var field = FormBinder.bind(form.bytes()).field("n").orElseThrow();
        assertThat(field.isBound()).isTrue();
        assertThat(field.field().value()).isEqualTo("Muñoz");
    }

    @Test
    void aFileThatIsNotAPdfIsRefused() {
        refused("hello".getBytes(), "This file is not a PDF.");
    }

    @Test
    void aFileOverTwentyFiveMegabytesIsRefusedUnread() {
        refused(new byte[FormBinder.MOST_BYTES + 1], "This file is larger than 25 MB.");
    }

    @Test
    void aFileWithAPasswordIsRefused() {
        refused(
                sex("Male", "Female", "Male", "Female").openedWith("secret").bytes(),
                "This PDF opens only with a password.");
    }

    @Test
    void aPdfWithoutFieldsIsRefused() {
        refused(new SyntheticForm().print(100, 100, "A scan of a form").bytes(), "This PDF has no fields to fill.");
    }

    @Test
    void aPdfThatIsOnlyXfaIsRefusedForWhatItIs() {
        var form = new SyntheticForm().print(100, 100, "Please wait...").withXfa("<xdp/>");
        refused(form.bytes(), "This PDF keeps its form only as XFA");
    }

    @Test
    void everyMutilatedCopyIsReadOrRefused() {
        byte[] whole = sex("Male", "Female", "Male", "Female").bytes();
        var random = new Random(25);
        for (int copy = 0; copy < 400; copy++) {
            byte[] broken = Arrays.copyOf(whole, copy % 4 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 1 + copy % 20 && broken.length > 0; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(broken);
        }
    }

    @Test
    void theCommandPrintsOneLineForEachField() {
        var lines = BindCommand.table(
                        FormBinder.bind(sex("Male", "Female", "Male", "Female").bytes()))
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("field\tpage\ttype\tpart\titem\tmeaning\ton-value\tverdict\twhy");
        assertThat(lines.get(1)).isEqualTo("a\t1\tcheckbox\t1\t5\tMale\tY1\tBOUND\ttooltip and label agree");
    }

    private static SyntheticForm sex(String firstLabel, String secondLabel, String firstTooltip, String secondTooltip) {
        return new SyntheticForm()
                .part(36, 750, "Part 1. About You")
                .print(36, 700, "5.")
                .print(60, 700, "Sex")
                .check(120, 700, "a", "Y1", "Part 1. About You. 5. Sex. Select " + firstTooltip + ".")
                .print(134, 700, firstLabel)
                .check(200, 700, "b", "Y2", "Part 1. About You. 5. Sex. Select " + secondTooltip + ".")
                .print(214, 700, secondLabel);
    }

    private static SyntheticForm name(String item, String label, String tooltip) {
        return new SyntheticForm()
                .part(36, 750, "Part 1. About You")
                .print(36, 700, item)
                .print(60, 700, label)
                .print(60, 650, "Write in black ink, or type, and leave nothing empty.")
                .box(200, 700, 100, "n", tooltip);
    }

    private static String claim(BoundForm form, String name) {
        Binding b = form.field(name).orElseThrow();
        return b.isBound() ? b.part() + "/" + b.item() + "/" + b.meaning() : b.why();
    }

    private static void refused(byte[] pdf, String because) {
        assertThatExceptionOfType(UnreadableForm.class)
                .isThrownBy(() -> FormBinder.bind(pdf))
                .withMessageStartingWith(because)
                .satisfies(e -> assertThat(e.remedy()).isNotBlank());
    }

    private static void readOrRefused(byte[] pdf) {
        try {
            FormBinder.bind(pdf);
        } catch (UnreadableForm refusal) {
            assertThat(refusal.remedy()).isNotBlank();
        }
    }
}
