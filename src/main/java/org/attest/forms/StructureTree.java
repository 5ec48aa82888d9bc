package org.attest.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the tags of the built-in rendition (PDF/UA-1): a section for each page, in it what is read, each field where it is asked for. */
final class StructureTree {
    private final Appendix to;
    private final List<Integer> pages;
    private final Map<FormField, Integer> widgets;
    /** What each entry of the parent tree refers to. */
    private final TreeMap<Integer, String> parents = new TreeMap<>();

    private final Map<FormField, Integer> keys = new LinkedHashMap<>();

    /** @param widgets the object of each field, in the order of the form */
    StructureTree(Appendix to, List<Integer> pages, Map<FormField, Integer> widgets) {
        this.to = to;
        this.pages = pages;
        this.widgets = widgets;
        widgets.keySet().forEach(field -> keys.put(field, pages.size() + keys.size()));
    }

    /** The number of the tree's root. */
    int write(List<List<Rendition.Tag>> tags) {
        int root = to.number();
        int document = to.number();
        var sections = new ArrayList<Integer>();
        for (int page = 0; page < pages.size(); page++) {
            sections.add(section(page, tags.get(page), document));
        }
        to.put(document, "<</Type/StructElem/S/Document/P " + root + " 0 R/K[" + references(sections) + "]>>");
        int leaf = to.add("<</Limits[" + parents.firstKey() + " " + parents.lastKey() + "]/Nums["
                + parents.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(" "))
                + "]>>");
        int tree = to.add("<</Kids[" + leaf + " 0 R]>>");
        to.put(
                root,
                "<</Type/StructTreeRoot/K[" + document + " 0 R]/ParentTree " + tree + " 0 R/ParentTreeNextKey "
                        + (parents.lastKey() + 1) + ">>");
        return root;
    }

    private int section(int page, List<Rendition.Tag> tags, int document) {
        int section = to.number();
        var elements = new ArrayList<Integer>();
        var byContent = new TreeMap<Integer, Integer>();
        for (var tag : tags) {
            int element = to.number();
            elements.add(element);
            var kids = new ArrayList<String>();
            for (var kid : tag.kids()) {
                if (kid.field() == null) {
                    kids.add(String.valueOf(kid.content()));
                    byContent.put(kid.content(), element);
                } else {
                    kids.add(field(kid.field(), page, element) + " 0 R");
                }
            }
            to.put(
                    element,
                    "<</Type/StructElem/S/" + tag.type() + "/P " + section + " 0 R/Pg " + pages.get(page) + " 0 R/K["
                            + String.join(" ", kids) + "]>>");
        }
        to.put(
                section,
                "<</Type/StructElem/S/Sect/P " + document + " 0 R/Pg " + pages.get(page) + " 0 R/K["
                        + references(elements) + "]>>");
        parents.put(page, "[" + references(List.copyOf(byContent.values())) + "]");
        return section;
    }

    private int field(FormField field, int page, int parent) {
        int element = to.add("<</Type/StructElem/S/Form/P " + parent + " 0 R/Pg " + pages.get(page) + " 0 R/Alt"
                + Appendix.string(field.tooltip()) + "/K<</Type/OBJR/Obj " + widgets.get(field) + " 0 R/Pg "
                + pages.get(page) + " 0 R>>>>");
        parents.put(keys.get(field), element + " 0 R");
        return element;
    }

    private static String references(List<Integer> numbers) {
        return numbers.stream().map(n -> n + " 0 R").collect(Collectors.joining(" "));
    }
}
