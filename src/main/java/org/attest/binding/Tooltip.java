package org.attest.binding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tooltip taken apart: "Part 1. Title. Section. 3. B. Question? Select Suite." has part 1, item 3.b, the question and
 * the name of what is asked for. Notes on how to type or sign are left out, for the page does not print them.
 */
record Tooltip(String part, String item, String question, String name, boolean isChoice, boolean asks) {
    private static final Pattern PART = Pattern.compile("^\\s*Part\\s+(\\d{1,2}|[A-Z])\\s*\\.");
    private static final Pattern ITEM =
            Pattern.compile("(?<![\\w.-])(\\d{1,2})\\s*\\.(?:\\s*([A-Z])\\s*\\.)?(?=\\s+\\S|\\s*$)");
    private static final Pattern OWN_ITEM_MAY_FOLLOW =
            Pattern.compile("(?:^|[.:)?!]\\s*|\\b[Ss]elect\\s+|\\b[Ee]nter\\s+)$");
    private static final Pattern HOW_TO = Pattern.compile(
            "\\s*(?:This signature field\\b|This is an? (?:read|protected)|This field (?:is|pre|will)"
                    + "|Enter (?:as )+\\d+[ -]digit|Enter the date as)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MENU = Pattern.compile(
            "(?i)\\s*(?:\\(select from the drop ?down menu\\)|from (?:the )?(?:drop ?down )?list(?: of \\w+)?)");
    private static final Pattern ASK = Pattern.compile("(?:(?<=^)|(?<=[.:)?!\\s]))(Select|Enter)\\b[.]?\\s*");

    static Tooltip of(FormField field) {
        String text = field.tooltip().replaceAll("\\s+", " ").strip();
        Matcher part = PART.matcher(text);
        String partNumber = part.find() ? part.group(1).toLowerCase(Locale.ROOT) : "";
        int rest = partNumber.isEmpty() ? 0 : part.end();
        Matcher item = ITEM.matcher(text);
        boolean found = item.find(rest);
        while (found
                && !OWN_ITEM_MAY_FOLLOW.matcher(text.substring(0, item.start())).find()) {
            found = item.find();
        }
        String number = "";
        boolean choice = false;
        if (found) {
            number = item.group(1)
                    + (item.group(2) == null ? "" : "." + item.group(2).toLowerCase(Locale.ROOT));
            choice = text.substring(0, item.start()).matches(".*\\bSelect\\s*");
            rest = item.end();
        }
        String body = withoutNotes(text.substring(rest), field);
        Matcher ask = ASK.matcher(body);
        int from = -1;
        int to = -1;
        while (ask.find()) {
            from = ask.start();
            to = ask.end();
            choice |= ask.group(1).equals("Select");
        }
        return from < 0
                ? new Tooltip(partNumber, number, "", body, choice, false)
                : new Tooltip(
                        partNumber,
                        number,
                        body.substring(0, from).strip(),
                        body.substring(to).strip(),
                        choice,
                        true);
    }

    private static String withoutNotes(String body, FormField field) {
        Matcher howTo = HOW_TO.matcher(body);
        String text = howTo.find() ? body.substring(0, howTo.start()) : body;
        text = MENU.matcher(text).replaceAll("").strip();
        String preset = field.value() + ".";
        if (!field.isCheckbox() && preset.length() > 3 && text.endsWith(preset)) {
            text = text.substring(0, text.length() - preset.length()).strip();
        }
        return text;
    }

    /** Question and name together, as the tooltip runs. */
    String whole() {
        return (question + " " + name).strip();
    }
}
