package org.attest.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attest.casefile.Statement;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A form as its page shows it: what stands in each field, what is wrong there, and what somebody else wrote there since. */
@Shows(Sensitivity.WITHIN)
public final class Form {
    private final String id;
    private final Fields fields;
    private final Fields seen;
    private final Map<String, Mistake> mistakes;
    private final Map<String, String> others;
    private final boolean writable;
    private final boolean saved;
    private final List<Statement> stated;

    private Form(
            String id,
            Fields fields,
            Fields seen,
            Map<String, Mistake> mistakes,
            Map<String, String> others,
            boolean writable,
            boolean saved,
            List<Statement> stated) {
        this.id = id;
        this.fields = fields;
        this.seen = seen;
        this.mistakes = mistakes;
        this.others = others;
        this.writable = writable;
        this.saved = saved;
        this.stated = stated;
    }

    /** @param field path, or null where the mistake is of the whole */
    @Shows(Sensitivity.WITHIN)
    public record Mistake(String field, String sentence) {}

    /** Filled from a record, or empty where it is null. */
    public static Form of(String id, Object record) {
        var fields = Fields.of(record);
        return new Form(id, fields, fields, Map.of(), Map.of(), true, false, List.of());
    }

    /** A form that nobody sent yet, with some fields filled from one that was. */
    public static Form begun(String id, MultivaluedMap<String, String> typed) {
        return typed(id, Fields.typed(typed), Fields.none());
    }

    static Form typed(String id, Fields typed, Fields seen) {
        return new Form(id, typed, seen, Map.of(), Map.of(), true, false, List.of());
    }

    public Form readOnly() {
        return new Form(id, fields, seen, mistakes, others, false, saved, stated);
    }

    Form asSaved() {
        return new Form(id, fields, seen, mistakes, others, writable, true, stated);
    }

    Form withOthers(Map<String, String> theirs) {
        return new Form(id, fields, seen, mistakes, Map.copyOf(theirs), writable, saved, stated);
    }

    /** The same with what the requester's papers state of this part's fields; null counts as nothing. */
    public Form beside(List<Statement> all) {
        var own = all == null
                ? List.<Statement>of()
                : all.stream()
                        .filter(one -> Sections.id(one.field().section()).equals(id))
                        .toList();
        return new Form(id, fields, seen, mistakes, others, writable, saved, own);
    }

    /** The same form with each broken rule at its field. */
    public Form refused(Refusal refusal) {
        var found = new LinkedHashMap<String, Mistake>();
        refusal.breaches()
                .forEach(broken -> found.merge(
                        broken.field() == null ? "" : broken.field(),
                        new Mistake(broken.field(), broken.sentence()),
                        (first, second) -> first));
        return new Form(id, fields, seen, found, others, writable, false, stated);
    }

    public String id() {
        return id;
    }

    /** What stood in the fields when the page was made; comes back with the form, to tell whose change is whose. */
    public String seen() {
        return seen.text();
    }

    public boolean writable() {
        return writable;
    }

    /** Whether this answers a save that went well. */
    public boolean saved() {
        return saved;
    }

    public boolean failed() {
        return !mistakes.isEmpty();
    }

    /** Whether a paper of the requester states something here. */
    public boolean besides() {
        return !stated.isEmpty();
    }

    public boolean contested() {
        return !others.isEmpty();
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes.values());
    }

    /** The first mistake of a list whose fields share a name, of the list itself or of one of its entries. */
    private Mistake within(String list) {
        return mistakes.entrySet().stream()
                .filter(one -> one.getKey().matches(java.util.regex.Pattern.quote(list) + "(\\[\\d*])?"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Everything that a tag needs to know of one field. */
    public Field field(String name) {
        var unit = Fields.unit(name);
        var mistake = name.endsWith("[]") ? within(unit) : mistakes.get(name);
        return new Field(
                at(name),
                fields.one(name),
                mistake == null ? null : mistake.sentence(),
                others.get(unit),
                fields.said(unit),
                unit,
                stated.stream().filter(one -> one.field().at().equals(name)).toList(),
                writable ? id : null);
    }

    /**
     * @param other what somebody else wrote meanwhile, null where nobody did
     * @param stated what the requester's papers state of it
     * @param part id of the part where this person may take it over, or null
     */
    @Shows(Sensitivity.WITHIN)
    public record Field(
            String id,
            String value,
            String mistake,
            String other,
            String mine,
            String unit,
            List<Statement> stated,
            String part) {
        public boolean contested() {
            return other != null;
        }

        /** Ids of what describes the field, for aria-describedby. */
        public String describedBy(Object hint) {
            var ids = (hint == null || hint.toString().isEmpty() ? "" : id + "-hint ")
                    + (mistake == null ? "" : id + "-mistake ")
                    + (other == null ? "" : id + "-other");
            return ids.strip();
        }
    }

    /** The element's id; the entries of a list of words or days share one. */
    public String at(String name) {
        return id + "-"
                + name.replaceFirst("\\[\\d*]$", "")
                        .replace("[]", "")
                        .replace('[', '-')
                        .replace("]", "");
    }

    public boolean has(String name, Object value) {
        var text = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        return fields.all(name).contains(text);
    }

    public String value(String name) {
        return fields.one(name);
    }

    /** What stands in the fields that share a name, and one empty one more where somebody may write. */
    public List<String> entries(String name) {
        var all = new ArrayList<>(fields.all(name));
        if (writable || all.isEmpty()) {
            all.add("");
        }
        return List.copyOf(all);
    }

    /** Numbers of the rows of a list that are shown: the filled ones, and {@code spare} empty ones. */
    public List<Integer> rows(String list, int spare) {
        return IntStream.range(0, fields.rows(list) + (writable ? spare : 0))
                .boxed()
                .toList();
    }

    public String row(String list, int number, String field) {
        return list + "[" + number + "]." + field;
    }

    @Override
    public String toString() {
        return "Form " + id;
    }
}
