package org.attest.policies;

import static org.attest.policies.PolicyRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attest.casefile.FormKind;
import org.attest.clocks.Deadlines;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.Jurisdictions;
import org.attest.clocks.OwnTime;
import org.attest.clocks.OwnTimes;
import org.attest.people.AgencyLog;
import org.attest.people.People;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** The agency's own times to answer: recorded, withdrawn, never changed and never deleted. */
@ApplicationScoped
@Transactional
class ResponseTimes implements OwnTimes {
    private final EntityManager rows;
    private final AgencyScope scope;
    private final People people;
    private final Jurisdictions jurisdictions;
    private final AgencyLog log;

    ResponseTimes(EntityManager rows, AgencyScope scope, People people, Jurisdictions jurisdictions, AgencyLog log) {
        this.jurisdictions = jurisdictions;
        this.rows = rows;
        this.scope = scope;
        this.people = people;
        this.log = log;
    }

    /** @param withdrawnOn null while it stands */
    @Shows(Sensitivity.STAFF)
    record Recorded(UUID id, NewTime time, String by, LocalDate on, String withdrawnBy, LocalDate withdrawnOn) {
        public boolean stands() {
            return withdrawnOn == null;
        }

        /** With the days that it was in force, a withdrawal counted; none where it was withdrawn before it began. */
        Optional<OwnTime> held() {
            return stands()
                    ? Optional.of(time.time())
                    : Optional.of(time.time().endedBefore(withdrawnOn))
                            .filter(held -> !held.until().isBefore(held.from()));
        }
    }

    /** Newest first, those withdrawn too. */
    @SuppressWarnings("unchecked")
    List<Recorded> all() {
        return ((List<Object[]>) rows.createNativeQuery("""
                        select t.id, t.form, t.days, t.day_kind, t.day_one, t.from_on, t.until_on, t.citation,
                               t.confirmed_by, t.confirmed_on, t.remark, t.by_name, t.on_day, w.by_name, w.on_day
                        from response_time t left join response_time w on w.agency_id = t.agency_id and w.withdraws = t.id
                        where t.withdraws is null order by t.from_on desc, t.id desc""").getResultList())
                .stream().map(ResponseTimes::recorded).toList();
    }

    private static Recorded recorded(Object[] row) {
        var time = new NewTime(
                row[1] == null ? null : FormKind.valueOf((String) row[1]),
                ((Number) row[2]).intValue(),
                DayKind.valueOf((String) row[3]),
                DayOne.valueOf((String) row[4]),
                day(row[5]),
                day(row[6]),
                (String) row[7],
                (String) row[8],
                day(row[9]),
                (String) row[10]);
        return new Recorded((UUID) row[0], time, (String) row[11], day(row[12]), (String) row[13], day(row[14]));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    @Override
    public Optional<OwnTime> inForce(FormKind form, LocalDate receivedOn) {
        return all().stream()
                .flatMap(recorded -> recorded.held().stream())
                .filter(time -> time.isFor(form, receivedOn))
                .findFirst();
    }

    /** For what is received from its first day on; due days that cases have stay theirs. */
    UUID record(NewTime asked, Deadlines deadlines, Stamp stamp) {
        lock();
        var time = asked.time();
        var place = people.agency().jurisdiction();
        var law = jurisdictions.ofAgency(place, forms(asked.form()).get(0));
        new Rules()
                .must(!asked.from().isBefore(stamp.on()), TIME_NOT_BACKDATED, "from")
                .must(!asked.from().isAfter(stamp.on().plusYears(1)), TIME_BEGINS_WITHIN_A_YEAR, "from")
                .must(
                        asked.until() == null || !asked.until().isBefore(asked.from()),
                        TIME_ENDS_AFTER_IT_BEGINS,
                        "until")
                .must(!asked.confirmedOn().isAfter(stamp.on()), CONFIRMED_BY_TODAY, "confirmedOn")
                .must(
                        forms(asked.form()).stream().noneMatch(form -> deadlines.outlastsTheLaw(place, form, time)),
                        TIME_WITHIN_THE_LAW,
                        "days",
                        "The law of the place, %s, gives less time than this; an agency's own time may only be shorter"
                                .formatted(law.citation()))
                .must(
                        all().stream()
                                .flatMap(recorded -> recorded.held().stream())
                                .noneMatch(other -> other.overlaps(time)),
                        ONE_TIME_AT_A_TIME,
                        "from")
                .hold();
        var id = Ids.next();
        insert(id, null, asked, stamp);
        log.keep(
                "ResponseTimeRecorded",
                id,
                Map.of(
                        "form", asked.form() == null ? "BOTH" : asked.form().name(),
                        "days", asked.days(),
                        "dayKind", asked.dayKind().name(),
                        "from", asked.from().toString()),
                stamp);
        return id;
    }

    /** It counts for nothing that is received from today on; due days that it gave stay. */
    void withdraw(UUID id, Stamp stamp) {
        lock();
        var found = all().stream().filter(one -> one.id().equals(id)).findFirst();
        new Rules()
                .must(found.isPresent(), NO_SUCH_TIME)
                .must(found.isEmpty() || found.get().stands(), TIME_STANDS)
                .hold();
        insert(Ids.next(), id, found.get().time(), stamp);
        log.keep("ResponseTimeWithdrawn", id, Map.of("on", stamp.on().toString()), stamp);
    }

    /** One at a time, so that two do not overlap. */
    private void lock() {
        rows.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('response_time' || :agency, 0))")
                .setParameter("agency", scope.agency().toString())
                .getSingleResult();
    }

    private void insert(UUID id, UUID withdraws, NewTime time, Stamp stamp) {
        rows.createNativeQuery("""
                        insert into response_time (agency_id, id, withdraws, form, days, day_kind, day_one, from_on, until_on, citation,
                                                   confirmed_by, confirmed_on, remark, by_person, by_name, on_day)
                        values (:agency, :id, cast(:withdraws as uuid), :form, :days, :kind, :first, :from, cast(:until as date), :citation,
                                :confirmedBy, :confirmedOn, :remark, :person, :name, :on)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", id)
                .setParameter("withdraws", withdraws)
                .setParameter("form", time.form() == null ? null : time.form().name())
                .setParameter("days", time.days())
                .setParameter("kind", time.dayKind().name())
                .setParameter("first", time.dayOne().name())
                .setParameter("from", time.from())
                .setParameter("until", time.until())
                .setParameter("citation", time.citation())
                .setParameter("confirmedBy", time.confirmedBy())
                .setParameter("confirmedOn", time.confirmedOn())
                .setParameter("remark", time.remark())
                .setParameter("person", stamp.by().id())
                .setParameter("name", stamp.by().name())
                .setParameter("on", stamp.on())
                .executeUpdate();
    }

    private static List<FormKind> forms(FormKind form) {
        return form == null ? Arrays.asList(FormKind.values()) : List.of(form);
    }
}
