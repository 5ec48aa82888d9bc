package org.attest.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Writes the typeface of the answers into a PDF, whole, so that every fill draws with it by glyph number. */
final class EmbeddedFace {
    private static final String NAME = "DejaVuSansCondensed";

    private EmbeddedFace() {}

    /** The number of the font object. */
    static int add(Appendix to, Glyphs glyphs, byte[] font) {
        int file = to.stream("/Length1 " + font.length, font);
        int descriptor = to.add("<</Type/FontDescriptor/FontName/" + NAME
                + "/Flags 32/FontBBox[-918 -463 1614 1232]/ItalicAngle 0/Ascent 928/Descent -236/CapHeight 729/StemV 80"
                + "/FontFile2 " + file + " 0 R>>");
        int descendant = to.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + NAME
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 540/W[0["
                + Arrays.stream(glyphs.widths()).mapToObj(String::valueOf).collect(Collectors.joining(" "))
                + "]]/FontDescriptor " + descriptor + " 0 R>>");
        int unicode = to.stream("", characters(glyphs));
        return to.add("<</Type/Font/Subtype/Type0/BaseFont/" + NAME + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + unicode + " 0 R>>");
    }

    /** Lets a reader find and copy the text: the first character of each glyph. */
    private static String characters(Glyphs glyphs) {
        var byGlyph = new LinkedHashMap<Integer, Integer>();
        glyphs.byCharacter().forEach((character, glyph) -> byGlyph.putIfAbsent(glyph, character));
        var pairs = new ArrayList<>(byGlyph.entrySet());
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int from = 0; from < pairs.size(); from += 100) {
            var some = pairs.subList(from, Math.min(from + 100, pairs.size()));
            map.append(some.size())
                    .append(" beginbfchar\n")
                    .append(some.stream()
                            .map(p -> "<%04X> <%04X>\n".formatted(p.getKey(), p.getValue()))
                            .collect(Collectors.joining()))
                    .append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }
}
