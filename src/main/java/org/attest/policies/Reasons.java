package org.attest.policies;

import static org.attest.policies.PolicyRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.DenialReason;
import org.attest.casefile.FormKind;
import org.attest.people.AgencyLog;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.PlainText;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/**
 * Which of the lawful reasons for a denial the agency uses, and what it tells its people about each. The list itself is
 * closed (practice 7): an agency may use less of it and never more. Each change is a row; the last one counts.
 */
@ApplicationScoped
@Transactional
public class Reasons {
    private final EntityManager rows;
    private final AgencyScope scope;
    private final AgencyLog log;

    Reasons(EntityManager rows, AgencyScope scope, AgencyLog log) {
        this.rows = rows;
        this.scope = scope;
        this.log = log;
    }

    /** @param english what people are told who choose the reason; both languages or neither */
    @Shows(Sensitivity.STAFF)
    record Setting(
            @NotNull(message = "Say whether it is in use") Boolean used,

            @PlainText(max = 500) String english,
            @PlainText(max = 500) String spanish) {
        static final Setting UNTOUCHED = new Setting(true, null, null);

        Setting {
            english = english == null || english.isBlank() ? null : english.strip();
            spanish = spanish == null || spanish.isBlank() ? null : spanish.strip();
        }
    }

    /** A reason as somebody chooses it, with what the agency tells its people about it, or null. */
    @Shows(Sensitivity.STAFF)
    public record Offered(DenialReason reason, String note) {}

    /** What may be chosen in a case of this form. */
    @Shows(Sensitivity.STAFF)
    public record Offer(List<Offered> all) {
        public List<DenialReason> reasons() {
            return all.stream().map(Offered::reason).toList();
        }

        /** Whether a recommended denial can be decided as it is. */
        public boolean holds(DenialGrounds grounds) {
            return grounds != null && reasons().contains(grounds.reason());
        }

        public List<Offered> noted() {
            return all.stream().filter(one -> one.note() != null).toList();
        }
    }

    /** In the order of the list. */
    @SuppressWarnings("unchecked")
    Map<DenialReason, Setting> all() {
        var found = new EnumMap<DenialReason, Setting>(DenialReason.class);
        Arrays.stream(DenialReason.values()).forEach(reason -> found.put(reason, Setting.UNTOUCHED));
        ((List<Object[]>) rows.createNativeQuery("""
                        select distinct on (reason) reason, used, english, spanish from reason_setting
                        order by reason, number desc""").getResultList())
                .forEach(row -> found.put(
                        DenialReason.valueOf((String) row[0]),
                        new Setting((Boolean) row[1], (String) row[2], (String) row[3])));
        return found;
    }

    /** Those in use for a form, with the agency's note in the language. */
    public Offer offered(FormKind form, String language) {
        return new Offer(all().entrySet().stream()
                .filter(one -> one.getValue().used() && one.getKey().isFor(form))
                .map(one -> new Offered(
                        one.getKey(),
                        "es".equals(language)
                                ? one.getValue().spanish()
                                : one.getValue().english()))
                .toList());
    }

    /** @param reason null where none was chosen, which is refused elsewhere */
    public void demandInUse(DenialReason reason, String field) {
        new Rules()
                .must(reason == null || all().get(reason).used(), REASON_IN_USE, field)
                .hold();
    }

    /** A refusal must stand on the record (U-19, T-2), so it does not do as the only reason that is left. */
    void set(DenialReason reason, Setting asked, Stamp stamp) {
        rows.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('reason_setting' || :agency, 0))")
                .setParameter("agency", scope.agency().toString())
                .getSingleResult();
        var others = all();
        others.remove(reason);
        new Rules()
                .must(
                        asked.used()
                                || Arrays.stream(FormKind.values())
                                        .filter(reason::isFor)
                                        .allMatch(form -> others.entrySet().stream()
                                                .anyMatch(other -> other.getValue()
                                                                .used()
                                                        && other.getKey().isFor(form))),
                        ONE_REASON_STAYS,
                        "used")
                .must((asked.english() == null) == (asked.spanish() == null), SAID_IN_BOTH_LANGUAGES, "spanish")
                .hold();
        var id = Ids.next();
        rows.createNativeQuery("""
                        insert into reason_setting (agency_id, id, reason, used, english, spanish, by_person, by_name, at)
                        values (:agency, :id, :reason, :used, :english, :spanish, :person, :name, :at)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", id)
                .setParameter("reason", reason.name())
                .setParameter("used", asked.used())
                .setParameter("english", asked.english())
                .setParameter("spanish", asked.spanish())
                .setParameter("person", stamp.by().id())
                .setParameter("name", stamp.by().name())
                .setParameter("at", stamp.at().toInstant())
                .executeUpdate();
        log.keep("ReasonSet", id, Map.of("reason", reason.name(), "used", asked.used()), stamp);
    }
}
