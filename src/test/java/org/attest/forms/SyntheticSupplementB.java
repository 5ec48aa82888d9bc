package org.attest.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A made-up Supplement B in the manner of the official file, which no test has: the real field names, but an order of
 * checkboxes that is dealt by lot, on-values that lie, XFA beside the AcroForm, scripts, usage rights, barcodes and
 * AES-128 with an owner password. It knows what each field means, and nobody who reads the file does.
 */
public final class SyntheticSupplementB {
    private static final int READ_ONLY = 1;
    private static final int MULTILINE = 1 << 12;
    private static final int COMBO = 1 << 17;
    private static final int DO_NOT_SCROLL = 1 << 23;
    private static final int COMB = 1 << 24;
    private static final String STALE = "Stale words of an earlier save";

    /** What a field stands for: what the generator knows and the binder has to find out. */
    public record Truth(FormField.Kind kind, String part, String item, String option) {}

    private record Row(
            String name,
            int page,
            Truth truth,
            String tooltip,
            int maxLength,
            boolean comb,
            boolean multiline,
            boolean readOnly,
            String lineHeight,
            String size,
            float x,
            float y,
            float width,
            float height,
            String onValue) {}

    private final List<Row> rows;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> xfaValues = new TreeMap<>();
    private boolean encrypted = true;
    private boolean hybrid = true;

    private byte[] made;

    private final PDDocument document = new PDDocument();
    private final COSArray pageTags = new COSArray();
    private final COSArray numbers = new COSArray();
    private final PDFont regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);

    private final List<String[]> print;
    private final String stamp;
    private final String title;

    private SyntheticSupplementB(long lot, List<Row> plain, List<String[]> print, String stamp, String title) {
        this.rows = dealt(plain, new Random(lot));
        this.print = print;
        this.stamp = stamp;
        this.title = title;
    }

    private static List<String[]> table(String resource) {
        return Edition.lines(resource).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** An empty form; another lot deals the checkboxes and their on-values otherwise. */
    public static SyntheticSupplementB lot(long lot) {
        return new SyntheticSupplementB(
                lot,
                table("synthetic-fields.tsv").stream()
                        .map(SyntheticSupplementB::row)
                        .toList(),
                table("synthetic-print.tsv"),
                "I-918SUPB",
                "Form I-918 Supplement B, made up for a test");
    }

    /** Supplement B of Form I-914 likewise, drawn after our own, some items under other numbers than ours. */
    public static SyntheticSupplementB declaration(long lot) {
        return new SyntheticSupplementB(
                lot,
                SyntheticDeclaration.fields().stream()
                        .map(SyntheticSupplementB::row)
                        .toList(),
                SyntheticDeclaration.print(),
                "I-914SUPB",
                "Form I-914 Supplement B, made up for a test");
    }

    /** As an attorney saved it: full field name to text, {@code Yes} for a box that is ticked. */
    public SyntheticSupplementB filled(Map<String, String> fieldValues) {
        values.putAll(fieldValues);
        return this;
    }

    /** What the XFA data says, where that is something else than the AcroForm: full field name to text. */
    public SyntheticSupplementB withXfaSaying(Map<String, String> fieldValues) {
        xfaValues.putAll(fieldValues);
        return this;
    }

    public SyntheticSupplementB withoutXfa() {
        hybrid = false;
        return this;
    }

    public SyntheticSupplementB notEncrypted() {
        encrypted = false;
        return this;
    }

    /** What each answer field means, by its full name: 133, in the order of the form. */
    public Map<String, Truth> truth() {
        var truth = new LinkedHashMap<String, Truth>();
        rows.forEach(row -> truth.put(row.name, row.truth));
        return truth;
    }

    /** The one field that stands for an item, a second copy in Part 7 not counted. */
    public String field(String part, String item, String option) {
        return rows.stream()
                .filter(r -> r.truth.part().equals(part)
                        && r.truth.item().equals(item)
                        && Objects.equals(r.truth.option(), option))
                .findFirst()
                .orElseThrow()
                .name;
    }

    /** The file; what is said of it afterwards comes too late. */
    public byte[] bytes() {
        if (made == null) {
            made = written();
        }
        return made.clone();
    }

    private byte[] written() {
        try (document) {
            var pages = new ArrayList<PDPage>();
            for (int page = 1; page <= 5; page++) {
                pages.add(page(page));
            }
            form(pages);
            catalog();
            if (encrypted) {
                var may = new AccessPermission();
                may.setCanModify(false);
                may.setCanAssembleDocument(false);
                may.setCanExtractContent(false);
                var policy = new StandardProtectionPolicy("an owner's password", "", may);
                policy.setEncryptionKeyLength(128);
                policy.setPreferAES(true);
                document.protect(policy);
            }
            document.setDocumentId(918L);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each group of boxes of one name, its indexes and its on-values dealt anew. */
    private static List<Row> dealt(List<Row> plain, Random lot) {
        var groups = new LinkedHashMap<String, List<Row>>();
        plain.stream()
                .filter(row -> row.truth.kind() == FormField.Kind.CHECKBOX)
                .forEach(row -> groups.computeIfAbsent(row.name.replaceAll("\\[\\d+]$", ""), stem -> new ArrayList<>())
                        .add(row));
        var dealt = new ArrayList<Row>(plain);
        groups.values().forEach(boxes -> {
            var names = new ArrayList<>(boxes.stream().map(Row::name).toList());
            Collections.shuffle(names, lot);
            var lies = new ArrayList<>(lies(boxes));
            Collections.shuffle(lies, lot);
            for (int i = 0; i < boxes.size(); i++) {
                dealt.set(plain.indexOf(boxes.get(i)), renamed(boxes.get(i), names.get(i), lies.get(i)));
            }
        });
        return dealt;
    }

    /** On-values as such forms have them: with blanks, swapped, or one and the same for many boxes. */
    private static List<String> lies(List<Row> boxes) {
        if (boxes.size() == 31) {
            return Collections.nCopies(31, "Y");
        }
        return boxes.stream()
                .map(row -> row.truth.item().equals("5.b")
                        ? " " + row.truth.option() + " "
                        : row.truth.option().substring(0, 1)
                                + row.truth.option().substring(1).toLowerCase())
                .toList();
    }

    private static Row renamed(Row row, String name, String onValue) {
        return new Row(
                name,
                row.page,
                row.truth,
                row.tooltip,
                row.maxLength,
                row.comb,
                row.multiline,
                row.readOnly,
                row.lineHeight,
                row.size,
                row.x,
                row.y,
                row.width,
                row.height,
                onValue);
    }

    private static Row row(String[] c) {
        return new Row(
                c[0],
                Integer.parseInt(c[1]),
                new Truth(FormField.Kind.valueOf(c[2]), c[3], c[4], c[5].isEmpty() ? null : c[5]),
                c[6],
                Integer.parseInt(c[7]),
                Boolean.parseBoolean(c[8]),
                Boolean.parseBoolean(c[9]),
                Boolean.parseBoolean(c[10]),
                c[11],
                c[12],
                Float.parseFloat(c[13]),
                Float.parseFloat(c[14]),
                Float.parseFloat(c[15]),
                Float.parseFloat(c[16]),
                "");
    }

    private PDPage page(int number) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var canvas = new PDPageContentStream(document, page)) {
            for (var c : print) {
                if (Integer.parseInt(c[0]) == number) {
                    print(canvas, c);
                }
            }
            canvas.setLineWidth(.6f);
            for (var row : rows) {
                if (row.page == number) {
                    canvas.addRect(row.x, row.y, row.width, row.height);
                    if (!row.lineHeight.isEmpty()) {
                        for (float rule = row.y + 18; rule < row.y + row.height - 1; rule += 18) {
                            canvas.moveTo(row.x, rule);
                            canvas.lineTo(row.x + row.width, rule);
                        }
                    }
                    canvas.stroke();
                }
            }
        }
        return page;
    }

    private void print(PDPageContentStream canvas, String[] c) throws IOException {
        float x = Float.parseFloat(c[2]);
        float y = Float.parseFloat(c[3]);
        float width = Float.parseFloat(c[4]);
        float height = Float.parseFloat(c[5]);
        switch (c[1]) {
            case "RULE" -> {
                canvas.addRect(x, y, width, height);
                canvas.fill();
            }
            case "FRAME" -> {
                canvas.addRect(x, y, width, height);
                canvas.stroke();
            }
            default -> {
                var font = c[6].startsWith("B") ? bold : regular;
                float size = Float.parseFloat(c[6].substring(1));
                var text = c[7].replace("\u25ba", ">");
                if (c[1].equals("BAND")) {
                    canvas.setNonStrokingColor(.87f);
                    canvas.addRect(x, y, width, height);
                    canvas.fill();
                    canvas.setNonStrokingColor(0f);
                    x += 4;
                    y += (height - size * .72f) / 2;
                }
                float wide = font.getStringWidth(text) * size / 1000;
                canvas.beginText();
                canvas.setFont(font, size);
                canvas.newLineAtOffset(c[1].equals("CENTER") ? x - wide / 2 : c[1].equals("RIGHT") ? x - wide : x, y);
                canvas.showText(text);
                canvas.endText();
            }
        }
    }

    /** form1[0] holds a node for each page, and that its fields; the barcodes hang apart, as on the real forms. */
    private void form(List<PDPage> pages) throws IOException {
        var top = new COSDictionary();
        top.setString(COSName.T, "form1[0]");
        var kids = new COSArray();
        var nodes = new LinkedHashMap<String, COSDictionary>();
        for (var row : rows) {
            var node = nodes.computeIfAbsent(row.name.split("\\.")[1], name -> node(name, top, kids));
            add(node, widget(row, node, pages.get(row.page - 1)));
        }
        var pageSet = node("#pageSet[0]", top, kids);
        for (int page = 1; page <= 5; page++) {
            var one = node("Page1[" + (page - 1) + "]", pageSet, pageSet.getCOSArray(COSName.KIDS));
            add(one, barcode(page, one, pages.get(page - 1)));
        }
        top.setItem(COSName.KIDS, kids);
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, array(top));
        form.setString(COSName.DA, "/Helv 0 Tf 0 g");
        var fonts = new COSDictionary();
        fonts.setItem("Helv", new PDType1Font(FontName.HELVETICA));
        fonts.setItem("CourierNewPS-BoldMT", new PDType1Font(FontName.COURIER_BOLD));
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        form.setItem(COSName.DR, resources);
        form.setInt("SigFlags", 2);
        if (hybrid) {
            form.setItem(COSName.XFA, xfa());
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static COSDictionary node(String name, COSDictionary parent, COSArray siblings) {
        var node = new COSDictionary();
        node.setString(COSName.T, name);
        node.setItem(COSName.PARENT, parent);
        node.setItem(COSName.KIDS, new COSArray());
        siblings.add(node);
        return node;
    }

    private void add(COSDictionary node, COSDictionary widget) {
        node.getCOSArray(COSName.KIDS).add(widget);
    }

    private COSDictionary widget(Row row, COSDictionary parent, PDPage page) throws IOException {
        var widget = annotation(
                row.name.substring(row.name.lastIndexOf('.') + 1), row.tooltip, parent, page, rectangle(row));
        int flags = (row.readOnly ? READ_ONLY : 0) | (row.multiline ? MULTILINE : 0) | (row.comb ? COMB : 0);
        var said = values.getOrDefault(row.name, "");
        if (row.truth.kind() == FormField.Kind.CHECKBOX) {
            box(widget, row, said.equals("Yes"));
            return widget;
        }
        boolean choice = row.truth.kind() == FormField.Kind.CHOICE;
        widget.setItem(COSName.FT, choice ? COSName.CH : COSName.TX);
        widget.setInt(COSName.FF, flags | (choice ? COMBO : DO_NOT_SCROLL));
        widget.setString(COSName.DA, "/CourierNewPS-BoldMT " + row.size + " Tf 0 g");
        if (row.maxLength > 0) {
            widget.setInt(COSName.MAX_LEN, row.maxLength);
        }
        if (choice) {
            var states = new COSArray();
            Layout.STATES.forEach(state -> states.add(new COSString(state.isEmpty() ? " " : state)));
            widget.setItem(COSName.OPT, states);
        }
        if (!said.isEmpty()) {
            widget.setString(COSName.V, said);
            appearance(widget, row, said);
        }
        return widget;
    }

    private COSDictionary annotation(
            String name, String tooltip, COSDictionary parent, PDPage page, COSArray rectangle) {
        var widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setString(COSName.T, name);
        widget.setString(COSName.TU, tooltip);
        widget.setItem(COSName.PARENT, parent);
        widget.setItem(COSName.P, page);
        widget.setItem(COSName.RECT, rectangle);
        widget.setInt(COSName.F, 4);
        var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(widget);
        tag(widget, page);
        return widget;
    }

    private void box(COSDictionary widget, Row row, boolean ticked) throws IOException {
        widget.setItem(COSName.FT, COSName.BTN);
        var state = COSName.getPDFName(ticked ? row.onValue : "Off");
        widget.setItem(COSName.V, state);
        widget.setItem(COSName.AS, state);
        var looks = new COSDictionary();
        looks.setItem(COSName.getPDFName(row.onValue), drawing("1.5 w 1 1 m 8 8 l 1 8 m 8 1 l S", 9, 9));
        looks.setItem(COSName.getPDFName("Off"), drawing("", 9, 9));
        var normal = new COSDictionary();
        normal.setItem(COSName.N, looks);
        widget.setItem(COSName.AP, normal);
    }

    private void appearance(COSDictionary widget, Row row, String said) throws IOException {
        var plain = said.replaceAll("[^ -~]", "?").replaceAll("[()\\\\]", "\\\\$0");
        var look =
                drawing("/Tx BMC BT /CourierNewPS-BoldMT 9 Tf 2 4 Td (" + plain + ") Tj ET EMC", row.width, row.height);
        var fonts = new COSDictionary();
        fonts.setItem("CourierNewPS-BoldMT", new PDType1Font(FontName.COURIER_BOLD));
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        look.setItem(COSName.RESOURCES, resources);
        var normal = new COSDictionary();
        normal.setItem(COSName.N, look);
        widget.setItem(COSName.AP, normal);
    }

    private COSDictionary barcode(int page, COSDictionary parent, PDPage on) throws IOException {
        var widget = annotation("PDF417BarCode1[0]", "PDF417BarCode1", parent, on, rectangle(200, 14, 300, 18));
        widget.setItem(COSName.FT, COSName.TX);
        widget.setInt(COSName.FF, READ_ONLY);
        widget.setString(COSName.V, stamp + "|01/20/25|" + page);
        var bars = new StringBuilder();
        for (int bar = 0; bar < 100; bar++) {
            if ((bar * 7 + page * bar) % 5 < 2 || bar % 9 == page) {
                bars.append(bar * 3).append(" 0 2 18 re ");
            }
        }
        var normal = new COSDictionary();
        normal.setItem(COSName.N, drawing(bars + "f", 300, 18));
        widget.setItem(COSName.AP, normal);
        return widget;
    }

    private COSStream drawing(String content, float width, float height) throws IOException {
        var drawing = document.getDocument().createCOSStream();
        drawing.setItem(COSName.TYPE, COSName.XOBJECT);
        drawing.setItem(COSName.SUBTYPE, COSName.FORM);
        drawing.setItem(COSName.BBOX, rectangle(0, 0, width, height));
        try (var out = drawing.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return drawing;
    }

    /** A Form tag for each field, so that a later reader can see whether the tags are still there. */
    private void tag(COSDictionary widget, PDPage page) {
        int key = numbers.size() / 2;
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        var tag = new COSDictionary();
        tag.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        tag.setItem(COSName.S, COSName.FORM);
        tag.setItem(COSName.K, reference);
        widget.setInt(COSName.STRUCT_PARENT, key);
        numbers.add(COSInteger.get(key));
        numbers.add(tag);
        pageTags.add(tag);
    }

    private void catalog() throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        whole.setItem(COSName.S, COSName.getPDFName("Document"));
        whole.setItem(COSName.K, pageTags);
        for (var tag : pageTags) {
            ((COSDictionary) tag).setItem(COSName.P, whole);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, whole);
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        whole.setItem(COSName.P, tree);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        catalog.setString(COSName.LANG, "en-US");
        var script = new COSDictionary();
        script.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        script.setString(COSName.JS, "app.alert('This form wants another reader');");
        var named = new COSDictionary();
        named.setItem(COSName.NAMES, array(new COSString("!ADBE::0200_VersChkCode_XFACheck"), script));
        var names = new COSDictionary();
        names.setItem(COSName.getPDFName("JavaScript"), named);
        catalog.setItem(COSName.NAMES, names);
        var rights = new COSDictionary();
        rights.setItem(COSName.TYPE, COSName.SIG);
        rights.setString(COSName.CONTENTS, "no real signature");
        var permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("UR3"), rights);
        catalog.setItem(COSName.PERMS, permissions);
        document.getDocumentInformation().setTitle(title);
    }

    private COSArray xfa() throws IOException {
        var template = new StringBuilder(
                "<template xmlns=\"http://www.xfa.org/schema/xfa-template/3.0/\">" + "<subform name=\"form1\">");
        var data = new StringBuilder(
                "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><form1>");
        for (var row : rows) {
            var leaf = row.name.substring(row.name.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
            template.append("<field name=\"").append(leaf).append("\"><ui><textEdit multiLine=\"");
            template.append(row.multiline ? 1 : 0).append("\"/></ui><para");
            if (!row.lineHeight.isEmpty()) {
                template.append(" lineHeight=\"").append(row.lineHeight).append('"');
            }
            template.append("/></field>");
            if (row.truth.kind() == FormField.Kind.TEXT) {
                var said = xfaValues.getOrDefault(row.name, xfaValues.isEmpty() ? STALE : values.get(row.name));
                data.append('<').append(leaf).append('>');
                data.append(said == null ? "" : said.replace("&", "&amp;").replace("<", "&lt;"));
                data.append("</").append(leaf).append('>');
            }
        }
        return array(
                new COSString("preamble"),
                packet("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">"),
                new COSString("template"),
                packet(template + "</subform></template>"),
                new COSString("datasets"),
                packet(data + "</form1></xfa:data></xfa:datasets>"),
                new COSString("postamble"),
                packet("</xdp:xdp>"));
    }

    private COSStream packet(String xml) throws IOException {
        var packet = document.getDocument().createCOSStream();
        try (var out = packet.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return packet;
    }

    private static COSArray array(org.apache.pdfbox.cos.COSBase... items) {
        var array = new COSArray();
        for (var item : items) {
            array.add(item);
        }
        return array;
    }

    private static COSArray rectangle(Row row) {
        return rectangle(row.x, row.y, row.width, row.height);
    }

    private static COSArray rectangle(float x, float y, float width, float height) {
        return new PDRectangle(x, y, width, height).getCOSArray();
    }
}
