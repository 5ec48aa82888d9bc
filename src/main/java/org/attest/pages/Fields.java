package org.attest.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;

/**
 * What stands in the fields of a form, by path: {@code name.family}, {@code otherNames[0].given}; several checked boxes
 * share one path that ends in {@code []}. Paths are those of the record that the form fills, so that a broken rule finds
 * its field. Empty fields are left out; names that begin with an underscore are the form's own affairs.
 */
final class Fields {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]\\w*)|\\[(\\d{0,3})]");
    private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(\\[\\d{0,3}])?(\\.[A-Za-z]\\w*(\\[\\d{0,3}])?)*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private final Map<String, List<String>> values;

    private Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    static Fields none() {
        return new Fields(new TreeMap<>());
    }

    /** As typed: trimmed, line ends made one kind, rows that were left empty closed up. */
    static Fields typed(MultivaluedMap<String, String> typed) {
        var given = new TreeMap<String, List<String>>();
        typed.forEach((path, texts) -> {
            var filled = texts.stream()
                    .map(text -> text.replace("\r\n", "\n").strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!path.startsWith("_") && !filled.isEmpty()) {
                if (!PATH.matcher(path).matches()) {
                    throw Refusal.of(PageRule.FIELD_KNOWN);
                }
                given.put(path, filled);
            }
        });
        return new Fields(closedUp(given));
    }

    /** As stored: a record, or null. */
    static Fields of(Object record) {
        var values = new TreeMap<String, List<String>>();
        if (record != null) {
            flatten("", JsonColumns.MAPPER.valueToTree(record), values);
        }
        return new Fields(values);
    }

    static Fields ofText(String json) {
        if (json == null || json.isBlank()) {
            return none();
        }
        try {
            return new Fields(
                    JsonColumns.MAPPER.readValue(json, new TypeReference<TreeMap<String, List<String>>>() {}));
        } catch (JsonProcessingException e) {
            throw Refusal.of(PageRule.FIELD_KNOWN);
        }
    }

    String text() {
        try {
            return JsonColumns.MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Fields are always text");
        }
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(part -> flatten(
                            path.isEmpty() ? part.getKey() : path + "." + part.getKey(), part.getValue(), values));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isValueNode()) {
            var all = new ArrayList<String>();
            node.forEach(element -> all.add(shown(element.asText())));
            values.put(path + "[]", all);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), values);
            }
        } else if (!node.isNull() && !node.asText().isEmpty()) {
            values.put(path, List.of(shown(node.asText())));
        }
    }

    private static String shown(String text) {
        return ISO_DAY.matcher(text).matches() ? UsDate.write(LocalDate.parse(text)) : text.replace("\r\n", "\n");
    }

    /** Rows 0, 2, 5 become 0, 1, 2. */
    private static Map<String, List<String>> closedUp(Map<String, List<String>> given) {
        var rows = new HashMap<String, TreeSet<Integer>>();
        var row = Pattern.compile("^([^\\[]*)\\[(\\d+)]");
        given.keySet().forEach(path -> {
            var found = row.matcher(path);
            if (found.find()) {
                rows.computeIfAbsent(found.group(1), any -> new TreeSet<>()).add(Integer.valueOf(found.group(2)));
            }
        });
        var closed = new TreeMap<String, List<String>>();
        given.forEach((path, texts) -> {
            var found = row.matcher(path);
            closed.put(
                    found.find()
                            ? found.group(1) + "["
                                    + rows.get(found.group(1))
                                            .headSet(Integer.valueOf(found.group(2)))
                                            .size() + "]"
                                    + path.substring(found.end())
                            : path,
                    texts);
        });
        return closed;
    }

    /** The same as a tree of JSON, for the record that is made of it. */
    ObjectNode tree() {
        var root = JsonNodeFactory.instance.objectNode();
        values.forEach((path, texts) -> {
            JsonNode at = root;
            var steps = STEP.matcher(path);
            var names = new ArrayList<String>();
            while (steps.find()) {
                names.add(steps.group(1) != null ? steps.group(1) : "[" + steps.group(2) + "]");
            }
            for (int i = 0; i < names.size(); i++) {
                boolean last = i == names.size() - 1;
                boolean listNext = !last && names.get(i + 1).startsWith("[");
                JsonNode next = last ? null : listNext ? root.arrayNode() : root.objectNode();
                at = step(at, names.get(i), next, texts);
            }
        });
        return root;
    }

    private static JsonNode step(JsonNode at, String name, JsonNode next, List<String> texts) {
        if (at instanceof ObjectNode object && !name.startsWith("[")) {
            if (next == null) {
                object.put(name, texts.get(0));
                return object;
            }
            if (!object.has(name)) {
                object.set(name, next);
            }
            return object.get(name);
        }
        if (at instanceof ArrayNode array && name.equals("[]")) {
            texts.forEach(array::add);
            return array;
        }
        if (at instanceof ArrayNode array && name.startsWith("[")) {
            int row = Integer.parseInt(name.substring(1, name.length() - 1));
            if (next == null) {
                array.add(texts.get(0));
                return array;
            }
            while (array.size() <= row) {
                array.add(next.deepCopy());
            }
            return array.get(row);
        }
        throw Refusal.of(PageRule.FIELD_KNOWN);
    }

    /** What somebody wrote in words of his own: texts of more than one word. */
    List<String> sentences() {
        return values.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.strip().contains(" "))
                .distinct()
                .toList();
    }

    String one(String path) {
        return values.containsKey(path) ? values.get(path).get(0) : "";
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** How many rows of a list are filled. */
    int rows(String list) {
        return values.keySet().stream()
                .filter(path -> path.startsWith(list + "["))
                .map(path -> path.substring(list.length() + 1, path.indexOf(']', list.length())))
                .filter(row -> !row.isEmpty())
                .map(Integer::valueOf)
                .max(Comparator.naturalOrder())
                .map(row -> row + 1)
                .orElse(0);
    }

    /** What is compared and kept as one: a field, or a whole list, since its rows have no names of their own. */
    Set<String> units() {
        var units = new TreeSet<String>();
        values.keySet().forEach(path -> units.add(unit(path)));
        return units;
    }

    static String unit(String path) {
        int list = path.indexOf('[');
        return list < 0 ? path : path.substring(0, list);
    }

    Map<String, List<String>> within(String unit) {
        var found = new TreeMap<String, List<String>>();
        values.forEach((path, texts) -> {
            if (unit(path).equals(unit)) {
                found.put(path, texts);
            }
        });
        return found;
    }

    /** A unit in one line, to be read beside another. */
    String said(String unit) {
        return String.join(
                "; ",
                within(unit).values().stream()
                        .map(texts -> String.join(", ", texts))
                        .toList());
    }

    static Fields of(Map<String, List<String>> values) {
        return new Fields(new TreeMap<>(values));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Fields";
    }
}
