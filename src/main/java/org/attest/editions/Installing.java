package org.attest.editions;

import static org.attest.editions.EditionRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.binding.Binding;
import org.attest.binding.FormBinder;
import org.attest.casefile.FormKind;
import org.attest.documents.Documents;
import org.attest.forms.ItemMap;
import org.attest.people.AgencyLog;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** What an administrator does with an official edition, from the file to its withdrawal. */
@ApplicationScoped
@Transactional
class Installing {
    private final EditionTable table;
    private final KnownEditions known;
    private final AgencyLog log;

    Installing(EditionTable table, KnownEditions known, AgencyLog log) {
        this.table = table;
        this.known = known;
        this.log = log;
    }

    /** Keeps a file that was found good; a file stands here once. */
    UUID install(Vetting.Vetted vetted, Installed.Source source, Stamp stamp) {
        var sha256 = Documents.sha256(vetted.official());
        new Rules()
                .must(
                        table.all().stream()
                                .noneMatch(
                                        one -> one.sha256().equals(sha256) && one.state() != Installed.State.WITHDRAWN),
                        NOT_INSTALLED_YET,
                        "file")
                .hold();
        var id = table.add(vetted, source, stamp);
        var items = vetted.items().items();
        var unsettled = unsettled(vetted.items());
        vetted.bound().bindings().forEach(b -> table.addField(id, row(b, items, unsettled)));
        log.keep(
                "EDITION_INSTALLED",
                id,
                facts(vetted.edition().form(), vetted.edition().edition(), sha256),
                stamp);
        return id;
    }

    private static FieldRow row(Binding b, Map<String, String> items, Map<String, String> unsettled) {
        var name = b.field().name();
        return new FieldRow(
                name,
                b.field().page(),
                b.part(),
                b.item(),
                b.meaning(),
                verdict(b, items, unsettled),
                unsettled.getOrDefault(name, b.why()),
                items.get(name),
                null,
                null);
    }

    private static String verdict(Binding b, Map<String, String> items, Map<String, String> unsettled) {
        var name = b.field().name();
        return unsettled.containsKey(name)
                ? FieldRow.UNBOUND
                : items.containsKey(name)
                        ? "BOUND"
                        : b.verdict() == org.attest.binding.Verdict.BARCODE ? "BARCODE" : "LEFT_ALONE";
    }

    private static Map<String, String> unsettled(ItemMap items) {
        return items.unsettled().stream()
                .collect(Collectors.toMap(ItemMap.Unsettled::field, ItemMap.Unsettled::why, (one, other) -> one));
    }

    /** A person's word about fields and items; all of it or nothing. */
    void settle(UUID id, Map<String, String> words, Stamp stamp) {
        var edition = table.held(id);
        new Rules()
                .must(edition.state() == Installed.State.AWAITING_CONFIRMATION, AWAITS_CONFIRMATION)
                .must(
                        !words.isEmpty(),
                        SETTLED_TO_AN_ITEM,
                        "words",
                        "Name at least one field and the item that it answers")
                .hold();
        keep(edition, words, stamp);
        log.keep("EDITION_SETTLED", id, Map.of("count", words.size(), "sha256", edition.sha256()), stamp);
    }

    private void keep(Installed edition, Map<String, String> words, Stamp stamp) {
        var all = new LinkedHashMap<>(table.words(edition.id()));
        all.putAll(words);
        var bound = FormBinder.bind(table.prepared(edition.id()));
        ItemMap items;
        try {
            items = ItemMap.of(edition.form(), bound).settled(all);
        } catch (IllegalArgumentException e) {
            throw new Refusal(List.of(new Broken(SETTLED_TO_AN_ITEM, "words", e.getMessage())));
        }
        var standing = table.fields(edition.id()).stream().collect(Collectors.toMap(FieldRow::field, row -> row));
        var answered = items.items();
        var unsettled = unsettled(items);
        for (var word : words.keySet()) {
            if (bound.field(word).isEmpty() && !standing.containsKey(word)) {
                table.addField(edition.id(), new FieldRow(word, 0, "", "", "", FieldRow.UNBOUND, "", null, null, null));
            }
            table.answer(
                    edition.id(),
                    word,
                    FieldRow.SETTLED,
                    unsettled.getOrDefault(word, "a person settled it"),
                    words.get(word),
                    stamp);
        }
        // a word given to one field may take the item of another, or leave it the only one
        bound.bindings().stream()
                .filter(b -> !all.containsKey(b.field().name()))
                .forEach(b -> {
                    var row = row(b, answered, unsettled);
                    table.answer(edition.id(), row.field(), row.verdict(), row.why(), row.answers(), null);
                });
    }

    /** What a person still has to settle: fields first, then items that no field answers. */
    ItemMap items(Installed edition) {
        return ItemMap.of(edition.form(), FormBinder.bind(table.prepared(edition.id())))
                .settled(table.words(edition.id()));
    }

    void confirm(UUID id, Stamp stamp) {
        var edition = table.held(id);
        new Rules()
                .must(edition.state() == Installed.State.AWAITING_CONFIRMATION, AWAITS_CONFIRMATION)
                .hold();
        mustBeSettled(items(edition));
        table.confirm(id, stamp);
        log.keep("EDITION_CONFIRMED", id, facts(edition.form(), edition.edition(), edition.sha256()), stamp);
    }

    private static void mustBeSettled(ItemMap items) {
        var rules = new Rules();
        items.unsettled()
                .forEach(open -> rules.must(
                        false,
                        EVERYTHING_SETTLED,
                        open.field(),
                        "Page " + open.page() + ", " + open.field() + ": " + open.why()));
        items.lacking()
                .forEach(lack -> rules.must(false, EVERYTHING_SETTLED, lack.id(), lack.id() + ": " + lack.why()));
        rules.hold();
    }

    void withdraw(UUID id, Stamp stamp) {
        var edition = table.held(id);
        new Rules()
                .must(edition.state() != Installed.State.WITHDRAWN, NOT_WITHDRAWN)
                .hold();
        table.withdraw(id, stamp);
        log.keep("EDITION_WITHDRAWN", id, facts(edition.form(), edition.edition(), edition.sha256()), stamp);
    }

    void setUse(FormKind form, String edition, Use use, Stamp stamp) {
        new Rules()
                .must(
                        known.of(form, edition).isPresent()
                                || table.all().stream()
                                        .anyMatch(one -> one.form() == form
                                                && one.edition().equals(edition)),
                        EDITION_IS_NAMED,
                        "edition")
                .must(
                        use.firstDay() == null
                                || use.lastDay() == null
                                || !use.lastDay().isBefore(use.firstDay()),
                        USE_ENDS_AFTER_IT_BEGINS,
                        "lastDay")
                .hold();
        table.setUse(form, edition, use, stamp);
        var facts = new LinkedHashMap<String, String>();
        facts.put("form", form.name());
        facts.put("edition", edition);
        facts.put("firstDay", String.valueOf(use.firstDay()));
        facts.put("lastDay", String.valueOf(use.lastDay()));
        log.keep("EDITION_DATES_SET", null, facts, stamp);
    }

    /** The confirmation for the next agency. */
    Confirmation export(UUID id) {
        var edition = table.find(id).orElseThrow(() -> Refusal.of(NO_SUCH_EDITION));
        new Rules()
                .must(edition.state() == Installed.State.CONFIRMED, CONFIRMED_BEFORE_EXPORT)
                .hold();
        return Confirmation.of(edition, fieldNames(id), table.words(id));
    }

    /** Another agency's word, for the very file that stands here; who imports it confirms it. */
    void importing(UUID id, Confirmation confirmation, Stamp stamp) {
        var edition = table.held(id);
        new Rules()
                .must(edition.state() == Installed.State.AWAITING_CONFIRMATION, AWAITS_CONFIRMATION)
                .must(confirmation.isWhole(), IMPORT_READABLE)
                .hold();
        new Rules()
                .must(edition.sha256().equals(confirmation.sha256()), IMPORT_FOR_THIS_FILE, "sha256")
                .must(fieldNames(id).equals(confirmation.fields()), IMPORT_FOR_THESE_FIELDS, "fields")
                .hold();
        keep(edition, confirmation.words(), stamp);
        mustBeSettled(items(edition));
        table.confirm(id, stamp);
        log.keep("EDITION_IMPORTED", id, facts(edition.form(), edition.edition(), edition.sha256()), stamp);
    }

    private List<String> fieldNames(UUID id) {
        return table.fields(id).stream()
                .filter(row -> row.page() > 0)
                .map(FieldRow::field)
                .sorted()
                .toList();
    }

    private static Map<String, String> facts(FormKind form, String edition, String sha256) {
        return Map.of("form", form.name(), "edition", edition, "sha256", sha256);
    }
}
