package org.attest.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a made-up official Form I-914 Supplement B prints: our own rendition's items in the manner of the official file.
 * Where our numbers are only recalled, some are others here, as they may well be on the real one.
 */
final class SyntheticDeclaration {
    /** Part and item of ours, to the number that is printed. */
    static final Map<String, String> RENUMBERED = Map.of("Part 4 2", "3", "Part 3 3", "9", "Part 2 12", "14");

    private static final Pattern TOOLTIP = Pattern.compile("^(.*?), item (\\S+?)\\. (.*)$");

    private SyntheticDeclaration() {}

    static String printed(String part, String item) {
        return RENUMBERED.getOrDefault(part + " " + item, item);
    }

    private static List<String[]> table(String resource) {
        return Edition.lines(resource).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** In the columns of synthetic-fields.tsv. */
    static List<String[]> fields() {
        var titles = new HashMap<String, String>();
        table("i-914b-page.tsv").stream()
                .filter(c -> c[1].equals("BAND"))
                .map(SyntheticDeclaration::title)
                .forEach(title -> titles.put(title.split("\\. ")[0], title.replaceAll(" +", " ")));
        titles.put("Additional Information", titles.get("Part 7"));
        return table("i-914b.tsv").stream().map(c -> field(c, titles)).toList();
    }

    private static String title(String[] band) {
        return band[7].equals("Additional Information") ? "Part 7.  Additional Information" : band[7];
    }

    private static String[] field(String[] c, Map<String, String> titles) {
        var name = c[0].replace("attest[0].page", "form1[0].#subform").replace("Attest_", "");
        var tooltip = TOOLTIP.matcher(c[6]);
        if (!tooltip.matches()) {
            throw new IllegalStateException(c[6]);
        }
        return new String[] {
            name.endsWith("]") ? name : name + "[0]",
            c[1],
            c[2],
            c[3],
            c[4],
            c[5],
            titles.get(c[3]) + ". " + printed(c[3], c[4]) + ". " + tooltip.group(3) + ".",
            c[7],
            c[8],
            c[9],
            "false",
            "",
            "10",
            c[10],
            c[11],
            c[12],
            c[13]
        };
    }

    /** In the columns of synthetic-print.tsv: our page without what says that it is ours. */
    static List<String[]> print() {
        var part = new String[] {""};
        return table("i-914b-page.tsv").stream()
                .filter(c -> !c[7].matches(".*(by Attest|Attest's|Attest asks|Working copy|not for filing).*"))
                .map(c -> {
                    var line = c.clone();
                    if (c[1].equals("BAND")) {
                        line[7] = title(c);
                        part[0] = title(c).split("\\. ")[0];
                    } else if (c[7].matches("\\d+\\.([a-z]\\.)?\\*?")) {
                        var item = c[7].replaceAll("\\.?\\*?$", "");
                        line[7] = printed(part[0], item) + ".";
                    }
                    return line;
                })
                .toList();
    }
}
