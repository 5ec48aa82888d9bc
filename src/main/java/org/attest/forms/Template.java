package org.attest.forms;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the built-in blank: the pages of the rendition, with the fields of its edition on them. */
final class Template {
    private static final String DRAWN_WITH = "/DA(/Answer 9 Tf 0 g)";
    private static final int READ_ONLY = 1;
    private static final int MULTILINE = 1 << 12;
    private static final int COMBO = 1 << 17;
    private static final int DO_NOT_SCROLL = 1 << 23;
    private static final int COMB = 1 << 24;

    private static final String METADATA = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> contents = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();
    private final Edition edition;
    private final byte[] bytes;
    private int tree;
    private int root;
    private int info;
    private int fontAnswer;
    private final Map<String, Integer> fontsOfPages = new LinkedHashMap<>();
    private final Map<FormField, Integer> widgets = new LinkedHashMap<>();
    private int ticked;
    private int empty;

    Template(Edition edition) {
        this.edition = edition;
        var drawn = Rendition.pages(edition);
        try (var reader = new PdfReader(drawn.pdf())) {
            var to = new Appendix(new Appendix.Base(drawn.pdf(), reader.getLastXref(), reader.getXrefSize()));
            read(reader);
            fontAnswer = EmbeddedFace.add(to, PreparedForm.face(), PreparedForm.common());
            ticked = to.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "1.5 w 1.7 1.7 m 7.3 7.3 l 1.7 7.3 m 7.3 1.7 l S");
            empty = to.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "");
            fields(to, drawn.tags());
            for (int page = 1; page <= edition.pages(); page++) {
                to.put(pages.get(page - 1), page(page));
            }
            bytes = to.finish(root, info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a viewer shows in its window's title. */
    static String title(Edition edition) {
        return edition.title() + ", edition " + edition.editionDate() + ": working copy";
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private String page(int page) {
        return "<</Type/Page/Parent " + tree + " 0 R/MediaBox[0 0 612 792]/Contents " + contents.get(page - 1) + " 0 R"
                + resources() + "/Tabs/S/StructParents " + (page - 1) + "/Annots[" + annotations.get(page - 1) + "]>>";
    }

    private String resources() {
        var fonts = new StringBuilder();
        fontsOfPages.forEach(
                (name, font) -> fonts.append(name).append(' ').append(font).append(" 0 R"));
        return "/Resources<</Font<<" + fonts + ">>>>";
    }

    /** How a box looks, and that it is not ticked. */
    private String unticked() {
        return "/V/Off/AS/Off/AP<</N<</Yes " + ticked + " 0 R/Off " + empty + " 0 R>>>>";
    }

    private void read(PdfReader reader) {
        root = number(reader.getTrailer(), PdfName.ROOT);
        info = number(reader.getTrailer(), PdfName.INFO);
        tree = number(reader.getCatalog(), PdfName.PAGES);
        for (int page = 1; page <= edition.pages(); page++) {
            pages.add(reader.getPageOrigRef(page).getNumber());
            contents.add(number(reader.getPageN(page), PdfName.CONTENTS));
        }
        var fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        for (var name : fonts.getKeys()) {
            fontsOfPages.put(name.toString(), number(fonts, name));
        }
    }

    private static int number(PdfDictionary dictionary, PdfName key) {
        return ((PRIndirectReference) dictionary.get(key)).getNumber();
    }

    /** form1[0] holds one node for each page, and that the page's fields. */
    private void fields(Appendix to, List<List<Rendition.Tag>> tags) {
        int form = to.number();
        var nodes = new LinkedHashMap<String, List<FormField>>();
        edition.fields()
                .forEach(f -> nodes.computeIfAbsent(f.name().split("\\.")[1], k -> new ArrayList<>())
                        .add(f));
        var below = new ArrayList<Integer>();
        nodes.forEach((name, fields) -> {
            int node = to.number();
            below.add(node);
            var kids = fields.stream()
                    .map(f -> {
                        widgets.put(f, field(to, f, node));
                        return widgets.get(f);
                    })
                    .toList();
            annotations.add(references(kids));
            to.put(node, "<</T" + Appendix.string(name) + "/Parent " + form + " 0 R/Kids[" + references(kids) + "]>>");
        });
        to.put(
                form,
                "<</T" + Appendix.string(edition.fields().get(0).name().split("\\.")[0]) + "/Kids[" + references(below)
                        + "]>>");
        int structure = new StructureTree(to, pages, widgets).write(tags);
        int metadata = to.stream("/Type/Metadata/Subtype/XML", METADATA.formatted(title(edition)));
        to.put(
                root,
                "<</Type/Catalog/Pages " + tree + " 0 R/Lang(en-US)/ViewerPreferences<</DisplayDocTitle true>>"
                        + "/MarkInfo<</Marked true>>/StructTreeRoot " + structure + " 0 R/Metadata " + metadata + " 0 R"
                        + "/AcroForm<</Fields[" + form + " 0 R]/DR<</Font<</Answer " + fontAnswer + " 0 R>>>>"
                        + DRAWN_WITH + ">>>>");
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(n -> n + " 0 R").collect(Collectors.joining(" "));
    }

    private int field(Appendix to, FormField field, int parent) {
        var leaf = field.name().substring(field.name().lastIndexOf('.') + 1);
        var head = "<</Type/Annot/Subtype/Widget/F 4/T" + Appendix.string(leaf) + "/TU"
                + Appendix.string(field.tooltip()) + "/Parent " + parent + " 0 R/P " + pages.get(field.page() - 1)
                + " 0 R/Rect[" + points(field.x()) + " " + points(field.y()) + " "
                + points(field.x() + field.width()) + " " + points(field.y() + field.height()) + "]/StructParent "
                + (pages.size() + widgets.size()) + type(field);
        int flags = flags(field);
        return to.add(head + "/Ff " + flags + (field.kind() == FormField.Kind.CHECKBOX ? unticked() : "") + ">>");
    }

    private static String type(FormField field) {
        return switch (field.kind()) {
            case CHECKBOX -> "/FT/Btn";
            case CHOICE ->
                "/FT/Ch" + DRAWN_WITH + "/Opt["
                        + Layout.STATES.stream().map(Appendix::string).collect(Collectors.joining()) + "]";
            case TEXT, INK -> "/FT/Tx" + DRAWN_WITH + (field.maxLength() > 0 ? "/MaxLen " + field.maxLength() : "");
        };
    }

    private static int flags(FormField field) {
        return switch (field.kind()) {
            case CHECKBOX -> 0;
            case CHOICE -> COMBO;
            case INK -> READ_ONLY;
            case TEXT -> DO_NOT_SCROLL | (field.multiline() ? MULTILINE : 0) | (field.comb() ? COMB : 0);
        };
    }

    /** A length as PDF writes it. */
    static String points(float length) {
        var rounded = Math.round(length * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
