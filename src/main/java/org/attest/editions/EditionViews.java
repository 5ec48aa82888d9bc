package org.attest.editions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;
import org.attest.forms.ItemMap;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Editions as the API and the pages show them. */
@ApplicationScoped
@Transactional
class EditionViews {
    private final EditionTable table;
    private final Editions editions;
    private final Installing installing;
    private final KnownEditions known;

    EditionViews(EditionTable table, Editions editions, Installing installing, KnownEditions known) {
        this.table = table;
        this.editions = editions;
        this.installing = installing;
        this.known = known;
    }

    /**
     * What stands on the list.
     *
     * @param serving which blank each form is written into today
     * @param known editions whose files can be installed, with their SHA-256 and address
     */
    @Shows(Sensitivity.STAFF)
    record Overview(List<Item> items, List<Served> serving, List<Warning> warnings, List<KnownEdition> known) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record Item(Installed edition, LocalDate firstDay, LocalDate lastDay, boolean inForce, boolean serves) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record Served(
            FormKind form,
            String edition,
            boolean official,
            String sha256,
            LocalDate lastDay,
            boolean mayBeUsed,
            String note) {}

    /** One edition with all of its fields, and what a person still has to settle. */
    @Shows(Sensitivity.STAFF)
    record Whole(
            Item edition,
            List<FieldRow> fields,
            List<ItemMap.Unsettled> unsettled,
            List<ItemMap.Lacking> lacking,
            boolean complete,
            List<String> items) {}

    /**
     * A field that a person settles.
     *
     * @param open items that it can hold and that no field answers yet; {@code taken} the others that it can hold
     */
    @Shows(Sensitivity.STAFF)
    record ToSettle(ItemMap.Unsettled field, List<String> open, List<String> taken) {}

    Overview overview(LocalDate today) {
        return new Overview(
                table.all().stream().map(one -> item(one, today)).toList(),
                serving(today),
                editions.warnings(today),
                known.all());
    }

    private List<Served> serving(LocalDate today) {
        return Stream.of(FormKind.values()).map(form -> served(form, today)).toList();
    }

    private Served served(FormKind form, LocalDate today) {
        var one = editions.on(today, form);
        return new Served(
                form,
                one.edition(),
                one.isOfficial(),
                one.sha256(),
                one.use().lastDay(),
                one.use().covers(today),
                one.note());
    }

    private Item item(Installed one, LocalDate today) {
        var use = editions.use(one.form(), one.edition());
        boolean inForce = one.state() == Installed.State.CONFIRMED && use.covers(today);
        boolean serves = inForce && editions.on(today, one.form()).sha256().equals(one.sha256());
        return new Item(one, use.firstDay(), use.lastDay(), inForce, serves);
    }

    Whole whole(UUID id, LocalDate today) {
        var one = find(id);
        var items = installing.items(one);
        return new Whole(
                item(one, today),
                table.fields(id),
                items.unsettled(),
                items.lacking(),
                items.isComplete(),
                ItemMap.ids(one.form()));
    }

    List<ToSettle> toSettle(UUID id) {
        var items = installing.items(find(id));
        var lacking = items.lacking().stream().map(ItemMap.Lacking::id).collect(Collectors.toSet());
        return items.unsettled().stream()
                .map(open -> {
                    var all = items.takenBy(open.field());
                    return new ToSettle(
                            open,
                            all.stream().filter(lacking::contains).toList(),
                            all.stream().filter(item -> !lacking.contains(item)).toList());
                })
                .toList();
    }

    Installed find(UUID id) {
        return table.find(id).orElseThrow(() -> Refusal.of(EditionRule.NO_SUCH_EDITION));
    }

    /** A page as PNG with a field of it marked; {@code field} may be null. */
    byte[] picture(UUID id, int page, String field) {
        var one = find(id);
        if (page < 1 || page > one.pages()) {
            throw Refusal.of(EditionRule.NO_SUCH_PAGE);
        }
        var prepared = table.prepared(id);
        var marked = field == null
                ? null
                : org.attest.binding.FormBinder.fields(prepared).stream()
                        .filter(f -> f.name().equals(field) && f.page() == page)
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(EditionRule.NO_SUCH_FIELD));
        return PagePicture.of(prepared, page, marked);
    }
}
