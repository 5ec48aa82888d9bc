package org.attest.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attest.binding.OfficialForms;
import org.attest.casefile.FormKind;
import org.attest.forms.Blank;
import org.attest.forms.Edition;

/** Papers as requesters send them, filled with invented people: the real Form G-28, our own rendition, prints, and none. */
public final class Papers {
    private static final String FORM = "form1[0].#subform[%d].%s[%d]";

    private Papers() {}

    /** The G-28's fields by what a test wants to say. */
    public static Map<String, String> attorney() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(name(0, "Pt1Line2a_FamilyName", 0), "Placeholder");
        said.put(name(0, "Pt1Line2b_GivenName", 0), "Ivy");
        said.put(name(0, "Pt1Line2c_MiddleName", 0), "N/A");
        said.put(name(0, "Line3a_StreetNumber", 0), "12 Invented Way");
        said.put(name(0, "Line3b_AptSteFlrNumber", 0), "300");
        said.put(name(0, "Line3b_Unit", 0), " STE ");
        said.put(name(0, "Line3c_CityOrTown", 0), "Sampleton");
        said.put(name(0, "Line3d_State", 0), "MA");
        said.put(name(0, "Line3e_ZipCode", 0), "01060");
        said.put(name(0, "Line4_DaytimeTelephoneNumber", 0), "4135550142");
        said.put(name(0, "Line7_MobileTelephoneNumber", 0), "ivy@example.org");
        said.put(name(0, "CheckBox1", 0), "Y");
        said.put(name(0, "Pt2Line1d_NameofFirmOrOrganization", 0), "Invented Legal Aid");
        said.put(name(1, "Pt3Line5a_FamilyName", 0), "Testperson-Muñoz");
        said.put(name(1, "Pt3Line5b_GivenName", 0), "Ana");
        said.put(name(1, "Pt3Line9_ANumber", 0), "900000001");
        return said;
    }

    static String name(int page, String field, int index) {
        return FORM.formatted(page, field, index);
    }

    /** The real G-28, still encrypted and hybrid, with values in its fields; its XFA says what {@code other} says. */
    public static byte[] g28(Map<String, String> values, Map<String, String> other) {
        return filled(OfficialForms.bytes("g-28.pdf"), values, other);
    }

    public static byte[] g28() {
        return g28(attorney(), Map.of());
    }

    static byte[] filled(byte[] form, Map<String, String> values, Map<String, String> other) {
        return changed(form, document -> {
            var acroForm = document.getDocumentCatalog().getAcroForm(null);
            values.forEach((name, value) -> {
                var field = acroForm.getField(name).getCOSObject();
                if ("Btn".equals(acroForm.getField(name).getFieldType())) {
                    field.setItem(COSName.V, COSName.getPDFName(value));
                    field.setItem(COSName.AS, COSName.getPDFName(value));
                } else {
                    field.setItem(COSName.V, new COSString(value));
                }
            });
            if (!other.isEmpty()) {
                datasets(document, datasets(other));
            }
        });
    }

    private static String datasets(Map<String, String> values) {
        return "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><form1>"
                + values.entrySet().stream()
                        .map(value -> "<%1$s>%2$s</%1$s>".formatted(value.getKey(), value.getValue()))
                        .collect(Collectors.joining())
                + "</form1></xfa:data></xfa:datasets>";
    }

    /** Puts another datasets packet into a hybrid form. */
    static void datasets(PDDocument document, String xml) throws IOException {
        var acroForm = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
        var packets = (COSArray) acroForm.getDictionaryObject(COSName.XFA);
        for (int i = 0; i < packets.size(); i += 2) {
            if (packets.getObject(i) instanceof COSString title
                    && title.getString().equals("datasets")) {
                packets.set(
                        i + 1,
                        new PDStream(
                                        document,
                                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                                        COSName.FLATE_DECODE)
                                .getCOSObject());
            }
        }
    }

    interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** The form with a change, encrypted with AES-128 and an owner's password like the official files. */
    static byte[] changed(byte[] form, Change change) {
        return saved(form, change, "");
    }

    static byte[] saved(byte[] form, Change change, String userPassword) {
        try (var document = Loader.loadPDF(form)) {
            change.make(document);
            var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Attest's own rendition as a requester fills it in any viewer. */
    public static byte[] builtIn(Map<String, String> values) {
        return plain(Blank.builtIn(FormKind.I_918B).bytes(), values);
    }

    static byte[] plain(byte[] form, Map<String, String> values) {
        try (var document = Loader.loadPDF(form)) {
            var acroForm = document.getDocumentCatalog().getAcroForm(null);
            values.forEach((name, value) -> {
                var field = acroForm.getField(name);
                var dictionary = field.getCOSObject();
                if ("Btn".equals(field.getFieldType())) {
                    dictionary.setItem(COSName.V, COSName.getPDFName("Yes"));
                    dictionary.setItem(COSName.AS, COSName.getPDFName("Yes"));
                } else {
                    dictionary.setItem(COSName.V, new COSString(value));
                }
            });
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Supplement B that a requester filled wholly, Part 1 to Part 5. */
    public static byte[] supplementB() {
        return builtIn(supplementBValues());
    }

    /** The T visa's declaration as a requester filled it. */
    public static byte[] declaration() {
        Map<String, String> said = new LinkedHashMap<>();
        var edition = Edition.builtIn(FormKind.I_914B);
        Map.of(
                        "1.a",
                        "Testperson",
                        "1.b",
                        "Ana",
                        "2.a",
                        "Firstother",
                        "2.d",
                        "Secondother",
                        "2.e",
                        "Anita",
                        "3",
                        "02/03/1990",
                        "5",
                        "A900000001",
                        "6",
                        "000000000")
                .forEach((item, words) -> edition.at("Part 1", item).forEach(field -> said.put(field.name(), words)));
        Map.of(
                        "2", "An invented tale of a locked kitchen.",
                        "3", "An invented threat.",
                        "4.a", "05/04/2026",
                        "5", "18 U.S.C. 1589",
                        "6.a", "05/10/2026",
                        "6.b", "06/10/2026",
                        "7.a", "07/10/2026",
                        "7.b", "08/10/2026")
                .forEach((item, words) -> edition.at("Part 3", item).forEach(field -> said.put(field.name(), words)));
        said.put(edition.text("Part 2", "11").name(), "26-2042");
        said.put(edition.text("Part 2", "12").name(), "MA-0001");
        said.put(edition.box("Part 2", "9", "ONGOING").name(), "Yes");
        said.put(edition.box("Part 5", "1", "YES").name(), "Yes");
        said.put(edition.text("Part 5", "2.a").name(), "Invented, Uncle");
        said.put(edition.text("Part 5", "2.b").name(), "Uncle");
        said.put(edition.text("Part 4", "2").name(), "An invented word of help.");
        said.put(edition.box("Part 3", "1", "SEX_UNDER_18").name(), "Yes");
        said.put(edition.box("Part 4", "1", "COMPLIED").name(), "Yes");
        return plain(Blank.builtIn(FormKind.I_914B).bytes(), said);
    }

    public static Map<String, String> supplementBValues() {
        Map<String, String> said = new LinkedHashMap<>();
        say(said, "Part 1", "1", "A900000001");
        say(said, "Part 1", "2.a", "Testperson-Muñoz");
        say(said, "Part 1", "2.b", "Ana");
        say(said, "Part 1", "2.c", "N/A");
        say(said, "Part 1", "3.a", "Testperson");
        say(said, "Part 1", "3.b", "Anita");
        say(said, "Part 1", "4", "02/03/1990");
        tick(said, "Part 1", "5", "FEMALE");
        say(said, "Part 2", "9", "26-104417");
        tick(said, "Part 2", "7", "ONGOING");
        tick(said, "Part 3", "1", "FELONIOUS_ASSAULT");
        tick(said, "Part 3", "1", "DOMESTIC_VIOLENCE");
        say(said, "Part 3", "2.a", "05/04/2026");
        say(said, "Part 3", "2.b", "in the spring");
        say(said, "Part 3", "3", "G.L. c. 265 s. 15A");
        tick(said, "Part 3", "4.a", "YES");
        say(said, "Part 3", "6", "An invented tale of a shovel.");
        tick(said, "Part 4", "1", "YES");
        tick(said, "Part 4", "2", "YES");
        tick(said, "Part 4", "3", "NO");
        tick(said, "Part 5", "1", "YES");
        say(said, "Part 5", "2.a", "Invented");
        say(said, "Part 5", "2.d", "Spouse");
        return said;
    }

    static void say(Map<String, String> said, String part, String item, String words) {
        said.put(Edition.builtIn(FormKind.I_918B).text(part, item).name(), words);
    }

    static void tick(Map<String, String> said, String part, String item, String option) {
        said.put(Edition.builtIn(FormKind.I_918B).box(part, item, option).name(), "Yes");
    }

    /** A page without a field, as a scanner or a printer makes it. */
    public static byte[] print() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] damaged(byte[] paper, int copy) {
        return Mutation.values()[copy % Mutation.values().length].of(paper, new java.util.Random(copy));
    }

    public static byte[] withPassword() {
        return saved(OfficialForms.bytes("g-28.pdf"), document -> {}, "secret");
    }

    /** A few hundred kilobytes whose object stream unpacks to more than any process here may hold. */
    public static byte[] inflated() {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            deflater.write("1 0 ".getBytes(StandardCharsets.US_ASCII));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 400; i++) {
                deflater.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        int stream = out.size();
        out.writeBytes(("2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int xref = out.size();
        var table = new ByteArrayOutputStream();
        long[][] entries = {{0, 0, 65535}, {2, 2, 0}, {1, stream, 0}, {1, xref, 0}};
        for (var entry : entries) {
            table.write((int) entry[0]);
            for (int shift = 24; shift >= 0; shift -= 8) {
                table.write((int) (entry[1] >> shift));
            }
            table.write((int) (entry[2] >> 8));
            table.write((int) entry[2]);
        }
        out.writeBytes(("3 0 obj<</Type/XRef/Size 4/W[1 4 2]/Root 1 0 R/Length " + table.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(table.toByteArray());
        out.writeBytes(("\nendstream\nendobj\nstartxref\n" + xref + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static List<String> lines(Reading reading) {
        return reading.answers().stream()
                .map(a -> a.part() + " " + a.item() + " " + a.label() + " = " + a.value()
                        + (a.otherCopy() == null ? "" : " / " + a.otherCopy()))
                .toList();
    }
}
