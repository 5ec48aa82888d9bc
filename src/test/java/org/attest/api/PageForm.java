package org.attest.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form that a page shows, as somebody reads it who has no browser.
 *
 * @param action where it is sent, empty for the page's own address
 * @param fields null for a field of text, what stands in it for a hidden one; boxes to tick and files are left out
 */
record PageForm(String action, Map<String, String> fields) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>", Pattern.DOTALL);
    private static final List<String> CHOSEN = List.of("checkbox", "radio", "file");

    static List<PageForm> posted(String html) {
        return FORM.matcher(html)
                .results()
                .map(found -> found.group())
                .map(form -> new PageForm(action(form), fields(form)))
                .toList();
    }

    private static String action(String form) {
        var found = attribute(form.substring(0, form.indexOf('>')), "action");
        return found == null ? "" : found;
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form).results().map(found -> found.group(2)).forEach(tag -> {
            var name = attribute(tag, "name");
            var type = String.valueOf(attribute(tag, "type"));
            if (name != null && !CHOSEN.contains(type)) {
                fields.put(name, type.equals("hidden") ? String.valueOf(attribute(tag, "value")) : null);
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : null;
    }
}
