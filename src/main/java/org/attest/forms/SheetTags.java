package org.attest.forms;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Adds what stands on sheets to the tags that a form has; where it has none, its sheets get none. */
final class SheetTags {
    private static final PdfName PARENT_TREE = new PdfName("ParentTree");
    private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");
    private static final PdfName NUMS = new PdfName("Nums");
    private static final PdfName LIMITS = new PdfName("Limits");

    private final int root;
    private final String rootHead;
    /** The element that the sheets go into: the document, or the root itself. */
    private final int top;

    private final String topHead;
    private final String topKids;
    private final int tree;
    private final String treeHead;
    private final String treeKids;
    /** The only leaf of a tree that has no branches. */
    private final String leaf;

    private final int next;

    private SheetTags(
            int root, PdfDictionary structure, int top, PdfDictionary element, int tree, PdfDictionary parents) {
        this.root = root;
        this.top = top;
        this.tree = tree;
        rootHead = "<<" + entries(structure, top == root ? Set.of(NEXT_KEY, PdfName.K) : Set.of(NEXT_KEY));
        topHead = "<<" + entries(element, Set.of(PdfName.K));
        topKids = inner(element);
        treeHead = "<<" + entries(parents, Set.of(PdfName.KIDS, NUMS, LIMITS));
        var kids = parents.getAsArray(PdfName.KIDS);
        treeKids = kids == null ? "" : list(kids);
        var nums = parents.getAsArray(NUMS);
        leaf = nums == null || nums.size() == 0
                ? ""
                : "<</Limits[" + nums.getAsNumber(0) + " " + nums.getAsNumber(nums.size() - 2) + "]/Nums[" + list(nums)
                        + "]>>";
        var said = structure.getAsNumber(NEXT_KEY);
        next = Math.max(said == null ? 0 : said.intValue(), largest(parents) + 1);
    }

    /** Null where the form has no tags that can be added to. */
    static SheetTags of(PdfReader reader) {
        if (!(reader.getCatalog().get(PdfName.STRUCTTREEROOT) instanceof PRIndirectReference root)
                || !(PdfReader.getPdfObject(root) instanceof PdfDictionary structure)
                || !(structure.get(PARENT_TREE) instanceof PRIndirectReference tree)
                || !(PdfReader.getPdfObject(tree) instanceof PdfDictionary parents)) {
            return null;
        }
        var kid = structure.get(PdfName.K) instanceof PdfArray several && several.size() == 1
                ? several.getPdfObject(0)
                : structure.get(PdfName.K);
        return kid instanceof PRIndirectReference only && PdfReader.getPdfObject(only) instanceof PdfDictionary document
                ? new SheetTags(root.getNumber(), structure, only.getNumber(), document, tree.getNumber(), parents)
                : new SheetTags(root.getNumber(), structure, root.getNumber(), structure, tree.getNumber(), parents);
    }

    /** The key of a sheet, counted from 0, in the parent tree. */
    int key(int sheet) {
        return next + sheet;
    }

    /** @param pages the page of each sheet */
    void add(Appendix copy, List<Sheet> sheets, List<Integer> pages) {
        var sections = new ArrayList<Integer>();
        var found = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            int section = copy.number();
            sections.add(section);
            var page = "/Pg " + pages.get(i) + " 0 R";
            var types = sheets.get(i).types();
            var elements = references(IntStream.range(0, types.size())
                    .mapToObj(content -> copy.add("<</Type/StructElem/S/" + types.get(content) + "/P " + section
                            + " 0 R" + page + "/K " + content + ">>"))
                    .toList());
            copy.put(section, "<</Type/StructElem/S/Sect/P " + top + " 0 R" + page + "/K[" + elements + "]>>");
            found.append(key(i)).append('[').append(elements).append(']');
        }
        var kids = leaf.isEmpty() ? treeKids : copy.add(leaf) + " 0 R";
        int added = copy.add("<</Limits[" + next + " " + key(sheets.size() - 1) + "]/Nums[" + found + "]>>");
        copy.put(tree, treeHead + "/Kids[" + kids + " " + added + " 0 R]>>");
        var topKidsNow = "/K[" + topKids + " " + references(sections) + "]";
        var nextKey = "/ParentTreeNextKey " + key(sheets.size());
        if (top == root) {
            copy.put(root, rootHead + nextKey + topKidsNow + ">>");
        } else {
            copy.put(root, rootHead + nextKey + ">>");
            copy.put(top, topHead + topKidsNow + ">>");
        }
    }

    private static int largest(PdfDictionary node) {
        var nums = node.getAsArray(NUMS);
        int largest = nums == null || nums.size() < 2
                ? -1
                : nums.getAsNumber(nums.size() - 2).intValue();
        var kids = node.getAsArray(PdfName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            var limits = kids.getAsDict(i).getAsArray(LIMITS);
            largest = limits == null
                    ? largest
                    : Math.max(largest, limits.getAsNumber(1).intValue());
        }
        return largest;
    }

    private static String inner(PdfDictionary element) {
        var kids = element.get(PdfName.K);
        return kids == null ? "" : kids instanceof PdfArray several ? list(several) : Syntax.of(kids, n -> n);
    }

    private static String list(PdfArray array) {
        var text = Syntax.of(array, n -> n);
        return text.substring(1, text.length() - 1);
    }

    private static String entries(PdfDictionary dictionary, Set<PdfName> without) {
        return Syntax.entries(dictionary, without, n -> n);
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(n -> n + " 0 R").collect(Collectors.joining(" "));
    }
}
