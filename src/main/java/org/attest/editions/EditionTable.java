package org.attest.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.attest.casefile.FormKind;
import org.attest.documents.Documents;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;
import org.hibernate.Session;

/** The rows of installed editions. */
@ApplicationScoped
@Transactional
class EditionTable {
    private static final String COLUMNS = """
            select id, form, edition, omb, sha256, pages, source, state, added_by_name, added_at,
                   confirmed_by_name, confirmed_at, withdrawn_by_name, withdrawn_at from form_edition """;

    private final Session rows;
    private final AgencyScope scope;

    EditionTable(Session rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    UUID add(Vetting.Vetted vetted, Installed.Source source, Stamp stamp) {
        var id = Ids.next();
        rows.createNativeMutationQuery("""
                        insert into form_edition (agency_id, id, form, edition, omb, sha256, pages, source, official, prepared,
                                                  state, added_by, added_by_name, added_at)
                        values (:agency, :id, :form, :edition, :omb, :sha256, :pages, :source, :official, :prepared,
                                'AWAITING_CONFIRMATION', :by, :name, :at)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", id)
                .setParameter("form", vetted.edition().form().name())
                .setParameter("edition", vetted.edition().edition())
                .setParameter("omb", vetted.edition().omb())
                .setParameter("sha256", Documents.sha256(vetted.official()))
                .setParameter("pages", vetted.bound().pages())
                .setParameter("source", source.name())
                .setParameter("official", vetted.official())
                .setParameter("prepared", vetted.prepared())
                .setParameter("by", stamp.by().id())
                .setParameter("name", stamp.by().name())
                .setParameter("at", stamp.at().toInstant())
                .executeUpdate();
        return id;
    }

    void addField(UUID edition, FieldRow row) {
        rows.createNativeMutationQuery("""
                        insert into edition_field (agency_id, edition_id, field, page, part, item, meaning, verdict, why, answers)
                        values (:agency, :edition, :field, :page, :part, :item, :meaning, :verdict, :why, cast(:answers as text))""")
                .setParameter("agency", scope.agency())
                .setParameter("edition", edition)
                .setParameter("field", row.field())
                .setParameter("page", row.page())
                .setParameter("part", row.part())
                .setParameter("item", row.item())
                .setParameter("meaning", row.meaning())
                .setParameter("verdict", row.verdict())
                .setParameter("why", row.why())
                .setParameter("answers", row.answers())
                .executeUpdate();
    }

    /** @param by null where a person's word no longer bears on the field */
    void answer(UUID edition, String field, String verdict, String why, String answers, Stamp by) {
        rows.createNativeMutationQuery("""
                        update edition_field set verdict = :verdict, why = :why, answers = cast(:answers as text),
                               settled_by = cast(:by as uuid), settled_by_name = cast(:name as text),
                               settled_at = cast(:at as timestamptz)
                        where edition_id = :edition and field = :field""")
                .setParameter("verdict", verdict)
                .setParameter("why", why)
                .setParameter("answers", answers)
                .setParameter("by", by == null ? null : by.by().id().toString())
                .setParameter("name", by == null ? null : by.by().name())
                .setParameter("at", by == null ? null : by.at().toInstant().toString())
                .setParameter("edition", edition)
                .setParameter("field", field)
                .executeUpdate();
    }

    void confirm(UUID id, Stamp stamp) {
        moved(id, "CONFIRMED", "confirmed", stamp);
    }

    void withdraw(UUID id, Stamp stamp) {
        moved(id, "WITHDRAWN", "withdrawn", stamp);
    }

    private void moved(UUID id, String state, String act, Stamp stamp) {
        rows.createNativeMutationQuery(
                        "update form_edition set state = :state, %1$s_by = :by, %1$s_by_name = :name, %1$s_at = :at where id = :id"
                                .formatted(act))
                .setParameter("state", state)
                .setParameter("by", stamp.by().id())
                .setParameter("name", stamp.by().name())
                .setParameter("at", stamp.at().toInstant())
                .setParameter("id", id)
                .executeUpdate();
    }

    void setUse(FormKind form, String edition, Use use, Stamp stamp) {
        rows.createNativeMutationQuery("""
                        insert into edition_use (agency_id, id, form, edition, first_day, last_day, set_by, set_by_name, set_at)
                        values (:agency, :id, :form, :edition, cast(:first as date), cast(:last as date), :by, :name, :at)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", Ids.next())
                .setParameter("form", form.name())
                .setParameter("edition", edition)
                .setParameter(
                        "first", use.firstDay() == null ? null : use.firstDay().toString())
                .setParameter(
                        "last", use.lastDay() == null ? null : use.lastDay().toString())
                .setParameter("by", stamp.by().id())
                .setParameter("name", stamp.by().name())
                .setParameter("at", stamp.at().toInstant())
                .executeUpdate();
    }

    /** What this agency set last, if anything. */
    Optional<Use> use(FormKind form, String edition) {
        return rows.createNativeQuery("""
                        select first_day, last_day from edition_use where form = :form and edition = :edition
                        order by set_at desc, id desc limit 1""", Object[].class)
                .setParameter("form", form.name())
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst()
                .map(row -> new Use((LocalDate) row[0], (LocalDate) row[1]));
    }

    List<Installed> all() {
        return rows.createNativeQuery(COLUMNS + " order by id desc", Object[].class)
                .getResultStream()
                .map(EditionTable::installed)
                .toList();
    }

    Optional<Installed> find(UUID id) {
        return rows.createNativeQuery(COLUMNS + " where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(EditionTable::installed);
    }

    /** Held until the transaction ends, so that nobody settles what another confirms. */
    Installed held(UUID id) {
        return rows.createNativeQuery(COLUMNS + " where id = :id for update", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(EditionTable::installed)
                .orElseThrow(() -> Refusal.of(EditionRule.NO_SUCH_EDITION));
    }

    byte[] official(UUID id) {
        return bytes("official", id);
    }

    byte[] prepared(UUID id) {
        return bytes("prepared", id);
    }

    private byte[] bytes(String which, UUID id) {
        return rows.createNativeQuery("select " + which + " from form_edition where id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<FieldRow> fields(UUID edition) {
        return rows.createNativeQuery("""
                        select field, page, part, item, meaning, verdict, why, answers, settled_by_name, settled_at
                        from edition_field where edition_id = :edition order by page, field""", Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .map(row -> new FieldRow(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (Instant) row[9]))
                .toList();
    }

    /** What persons settled: field, or item that the file does not ask, to what they said. */
    Map<String, String> words(UUID edition) {
        var words = new TreeMap<String, String>();
        fields(edition).stream()
                .filter(row -> row.settledAt() != null)
                .forEach(row -> words.put(row.field(), row.answers()));
        return words;
    }

    private static Installed installed(Object[] row) {
        return new Installed(
                (UUID) row[0],
                FormKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                Installed.Source.valueOf((String) row[6]),
                Installed.State.valueOf((String) row[7]),
                (String) row[8],
                (Instant) row[9],
                (String) row[10],
                (Instant) row[11],
                (String) row[12],
                (Instant) row[13]);
    }
}
