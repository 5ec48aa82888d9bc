package org.attest.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.binding.Binding;
import org.attest.binding.BoundForm;
import org.attest.binding.FieldType;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * Which item of a form each field of an official file answers. A field counts only where the binder found tooltip and
 * print to agree, the words are those of the item, and no other field says the same; whatever is left is listed for a
 * person, whose word is held to the same one to one.
 */
public final class ItemMap {
    private static final Set<FieldType> LEFT_ALONE = Set.of(FieldType.BARCODE, FieldType.BUTTON, FieldType.SIGNATURE);

    /** A field that a person has to settle. */
    @Shows(Sensitivity.STAFF)
    public record Unsettled(String field, int page, String part, String item, String meaning, String why) {}

    /** An item that no field of the file answers, such as {@code Part 3 2.a}. */
    @Shows(Sensitivity.STAFF)
    public record Lacking(String id, String why) {}

    private final FormKind form;
    private final BoundForm bound;
    private final ItemMeaning.Table table;
    private final Map<String, String> byHand;
    private final Map<String, ItemMeaning> byField = new LinkedHashMap<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final List<Lacking> lacking = new ArrayList<>();

    private ItemMap(FormKind form, BoundForm bound, ItemMeaning.Table table, Map<String, String> byHand) {
        this.form = form;
        this.bound = bound;
        this.table = table;
        this.byHand = Map.copyOf(byHand);
        match();
    }

    public static ItemMap of(FormKind form, BoundForm bound) {
        return new ItemMap(form, bound, ItemMeaning.Table.of(form), Map.of());
    }

    /**
     * The same with a person's word, which goes before what was found.
     *
     * @param words full field name to the item that it answers, such as {@code Part 2 5.b APT}, or to nothing where
     *     it stays empty; and an item to nothing where the form does not ask it
     * @throws IllegalArgumentException naming a field that the file lacks, an item that the form lacks, and a field
     *     that cannot hold its item
     */
    public ItemMap settled(Map<String, String> words) {
        var all = new TreeMap<>(byHand);
        all.putAll(words);
        all.forEach(this::check);
        return new ItemMap(form, bound, table, all);
    }

    private void check(String what, String id) {
        if (id.isEmpty() && item(what).isPresent()) {
            boolean room = table.items().stream()
                    .anyMatch(m -> m.id().equals(what)
                            && Edition.builtIn(form).additional().isBlock(m.item()));
            refuse(room, what + " is room for what does not fit elsewhere: the form cannot be filled without it");
            return;
        }
        var field = bound.field(what).orElseThrow(() -> new IllegalArgumentException("No field is called " + what));
        refuse(field.field().type() == FieldType.BARCODE, what + " is a barcode: it is left alone");
        if (!id.isEmpty()) {
            var item = item(id).orElseThrow(() -> new IllegalArgumentException("The form has no item " + id));
            refuse(!item.takes(field.field().type()), what + " cannot hold " + id);
        }
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    private Optional<ItemMeaning> item(String id) {
        return table.items().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private void match() {
        byHand.forEach((field, id) -> item(id).ifPresent(item -> byField.put(field, item)));
        twice("a person gave its item to more than one field");
        var open = bound.bindings().stream()
                .filter(b -> !byHand.containsKey(b.field().name()))
                .filter(Binding::isBound)
                .toList();
        claim(
                open,
                b -> candidates(b).stream()
                        .filter(m -> m.item().part().equals(part(b))
                                && m.item().item().equals(b.item()))
                        .toList());
        claim(open, this::candidates);
        for (var b : bound.bindings()) {
            var name = b.field().name();
            boolean told = byField.containsKey(name) || byHand.containsKey(name);
            if (!told
                    && !LEFT_ALONE.contains(b.field().type())
                    && unsettled.stream().noneMatch(u -> u.field().equals(name))) {
                unsettled.add(unsettled(b, why(b)));
            }
        }
        for (var meaning : table.items()) {
            boolean asked = !byHand.containsKey(meaning.id()) && meaning.item().kind() != FormField.Kind.INK;
            if (asked && !byField.containsValue(meaning)) {
                lacking.add(new Lacking(meaning.id(), "no field of the file was found to answer it"));
            }
        }
    }

    /** Fields get the one item that is left for them, where no other field would get the same. */
    private void claim(List<Binding> open, Function<Binding, List<ItemMeaning>> possible) {
        var taken = Set.copyOf(byField.values());
        var claims = new LinkedHashMap<Binding, List<ItemMeaning>>();
        for (var b : open) {
            if (!byField.containsKey(b.field().name())) {
                claims.put(
                        b,
                        possible.apply(b).stream()
                                .filter(m -> !taken.contains(m))
                                .toList());
            }
        }
        claims.forEach((b, items) -> {
            if (items.size() == 1
                    && claims.values().stream().filter(items::equals).count() == 1
                    && claims.entrySet().stream()
                            .noneMatch(other ->
                                    other.getKey() != b && other.getValue().contains(items.get(0)))) {
                byField.put(b.field().name(), items.get(0));
            }
        });
    }

    private List<ItemMeaning> candidates(Binding b) {
        var part = part(b);
        return table.items().stream()
                .filter(m -> m.item().part().equals(part) && m.isMeantBy(b))
                .toList();
    }

    /** The part of the form that the title in the tooltip speaks of, whatever its number; empty where it is not told. */
    private String part(Binding b) {
        var told = table.parts().entrySet().stream()
                .filter(part -> b.isUnder(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return told.size() == 1 ? told.get(0) : "";
    }

    private String why(Binding b) {
        if (!b.isBound()) {
            return b.why();
        }
        if (part(b).isEmpty()) {
            return "the title of its part is none that the form has";
        }
        var could = candidates(b);
        if (could.isEmpty()) {
            return "no item of this part is called so";
        }
        return "it could be " + could.stream().map(ItemMeaning::id).collect(Collectors.joining(" or "))
                + (could.size() == 1 ? ", but another field says the same" : "");
    }

    /** What a person gave twice is nobody's. */
    private void twice(String why) {
        var seen = new LinkedHashSet<ItemMeaning>();
        var twice = byField.values().stream().filter(m -> !seen.add(m)).collect(Collectors.toSet());
        for (var name : List.copyOf(byField.keySet())) {
            if (twice.contains(byField.get(name))) {
                byField.remove(name);
                bound.field(name).ifPresent(b -> unsettled.add(unsettled(b, why)));
            }
        }
    }

    private static Unsettled unsettled(Binding b, String why) {
        return new Unsettled(b.field().name(), b.field().page(), b.part(), b.item(), b.meaning(), why);
    }

    /** Whether every field and every item is settled. */
    public boolean isComplete() {
        return unsettled.isEmpty() && lacking.isEmpty();
    }

    public List<Unsettled> unsettled() {
        return List.copyOf(unsettled);
    }

    public List<Lacking> lacking() {
        return List.copyOf(lacking);
    }

    /** Full field name to the item that it answers, such as {@code Part 2 5.b APT}; what is left empty is not among them. */
    public Map<String, String> items() {
        var items = new LinkedHashMap<String, String>();
        byField.forEach((field, item) -> items.put(field, item.id()));
        return items;
    }

    /** What persons settled, for the next agency. */
    public Map<String, String> byHand() {
        return new TreeMap<>(byHand);
    }

    /** Every item that a field may be settled to, in the order of the form. */
    public static List<String> ids(FormKind form) {
        return ItemMeaning.Table.of(form).items().stream().map(ItemMeaning::id).toList();
    }

    /** The items that such a field can hold, in the order of the form. */
    public List<String> takenBy(String field) {
        return bound.field(field).stream()
                .flatMap(b -> table.items().stream()
                        .filter(item -> item.takes(b.field().type())))
                .map(ItemMeaning::id)
                .toList();
    }

    /** The edition date as the page barcodes give it; empty where they do not, or do not agree. */
    public Optional<String> stampedDate() {
        var dates = bound.bindings().stream()
                .filter(b -> b.field().type() == FieldType.BARCODE)
                .map(b -> b.field().value().split("\\|"))
                .filter(stamp -> stamp.length == 3)
                .map(stamp -> stamp[1])
                .collect(Collectors.toSet());
        return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
    }

    /**
     * The edition that this file is, for {@link Blank#official}.
     *
     * @throws IllegalStateException where something is not settled
     */
    public Edition edition(String editionDate) {
        if (!isComplete()) {
            throw new IllegalStateException(
                    unsettled.size() + " fields and " + lacking.size() + " items are not settled");
        }
        var names = new LinkedHashMap<ItemMeaning, Binding>();
        byField.forEach((name, item) -> names.put(item, bound.field(name).orElseThrow()));
        var fields = table.items().stream()
                .filter(names::containsKey)
                .map(item -> field(item.item(), names.get(item)))
                .toList();
        return Edition.builtIn(form).printedAs(editionDate, bound.pages(), fields);
    }

    private static FormField field(FormField item, Binding b) {
        var field = b.field();
        var printed = b.part().isEmpty() || b.item().isEmpty()
                ? null
                : new FormField.Place("Part " + b.part().toUpperCase(java.util.Locale.ROOT), b.item());
        return new FormField(
                field.name(),
                field.page(),
                item.kind(),
                item.part(),
                item.item(),
                item.option(),
                field.tooltip(),
                field.maxLength(),
                field.isComb(),
                field.isMultiline(),
                field.box().left(),
                field.box().bottom(),
                field.box().right() - field.box().left(),
                field.box().top() - field.box().bottom(),
                printed);
    }
}
