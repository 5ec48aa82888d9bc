package org.attest.forms;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a form, ready to be marked and to have sheets put behind them. */
final class PageTree {
    private static final PdfName MARK = new PdfName("AttestMark");
    private static final Set<PdfName> WRITTEN_ANEW = Set.of(PdfName.CONTENTS, PdfName.RESOURCES);

    /** A page, but for its resources' drawings and its content, which a mark is added to. */
    private record Page(int number, String head, String drawings, String contents, String place) {}

    private final List<Page> pages = new ArrayList<>();
    private final int root;
    private final String head;
    private final String kids;
    private final int count;
    /** Null where the form has none. */
    private final SheetTags tags;

    PageTree(PdfReader reader) {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(page(reader, page));
        }
        root = ((PRIndirectReference) reader.getCatalog().get(PdfName.PAGES)).getNumber();
        var tree = (PdfDictionary) reader.getPdfObject(root);
        head = entries(tree, Set.of(PdfName.KIDS, PdfName.COUNT));
        var inner = Syntax.of(tree.getAsArray(PdfName.KIDS), n -> n);
        kids = inner.substring(1, inner.length() - 1);
        count = reader.getNumberOfPages();
        tags = SheetTags.of(reader);
    }

    private static Page page(PdfReader reader, int number) {
        var page = reader.getPageN(number);
        var resources =
                page.getAsDict(PdfName.RESOURCES) == null ? new PdfDictionary() : page.getAsDict(PdfName.RESOURCES);
        var drawings = resources.getAsDict(PdfName.XOBJECT);
        var box = reader.getPageSize(number);
        // drawn for a letter page that starts at its corner: moved and scaled to what this page is
        var place = Template.points(box.getWidth() / 612) + " 0 0 " + Template.points(box.getHeight() / 792) + " "
                + Template.points(box.getLeft()) + " " + Template.points(box.getBottom()) + " cm ";
        return new Page(
                reader.getPageOrigRef(number).getNumber(),
                "<<" + entries(page, WRITTEN_ANEW) + "/Resources<<" + entries(resources, Set.of(PdfName.XOBJECT)),
                drawings == null ? "" : entries(drawings, Set.of(MARK)),
                contents(page.get(PdfName.CONTENTS)),
                place);
    }

    private static String contents(PdfObject contents) {
        var content = PdfReader.getPdfObject(contents);
        if (content instanceof PdfArray several) {
            var inner = Syntax.of(several, n -> n);
            return inner.substring(1, inner.length() - 1);
        }
        return content == null ? "" : Syntax.of(contents, n -> n);
    }

    private static String entries(PdfDictionary dictionary, Set<PdfName> without) {
        return Syntax.entries(dictionary, without, n -> n);
    }

    /** Draws a mark over each page; whatever state the page's own content leaves behind is undone first. */
    void mark(Appendix copy, int mark) {
        int before = copy.stream("", "q ");
        for (var page : pages) {
            int after = copy.stream("", " Q q " + page.place + "/AttestMark Do Q");
            copy.put(
                    page.number,
                    page.head,
                    "/XObject<<" + page.drawings + "/AttestMark " + mark + " 0 R>>>>",
                    "/Contents[" + before + " 0 R " + page.contents + " " + after + " 0 R]>>");
        }
    }

    /**
     * Puts sheets behind the form's own pages.
     *
     * @param sheets which draw with the font called Answer
     * @param mark the mark that each bears, or 0 for none
     */
    void append(Appendix copy, List<Sheet> sheets, int font, int mark) {
        if (sheets.isEmpty()) {
            return;
        }
        var marked = mark > 0 ? "/XObject<</AttestMark " + mark + " 0 R>>" : "";
        var added = new ArrayList<Integer>();
        for (var sheet : sheets) {
            var content = sheet.finished();
            int stream = copy.stream("", mark > 0 ? "q " + content + " Q /AttestMark Do" : content);
            added.add(copy.add("<</Type/Page/Parent " + root + " 0 R/MediaBox[0 0 612 792]/Contents " + stream
                    + " 0 R/Resources<</Font<</Answer " + font + " 0 R>>" + marked + ">>/Tabs/S"
                    + (tags == null ? "" : "/StructParents " + tags.key(added.size())) + ">>"));
        }
        if (tags != null) {
            tags.add(copy, sheets, added);
        }
        copy.put(
                root,
                "<<" + head + "/Count " + (count + sheets.size()) + "/Kids[" + kids + " "
                        + added.stream().map(page -> page + " 0 R").collect(Collectors.joining(" ")) + "]>>");
    }
}
