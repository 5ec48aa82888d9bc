package org.attest.consultation;

import static org.attest.casefile.CaseRule.NO_SUCH_CONSULTATION;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.Brief;
import org.attest.casefile.Consultation.State;
import org.attest.casefile.OfficeResponse;
import org.attest.casefile.Reminder;
import org.attest.shared.Desk;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Sight;
import org.hibernate.Session;

/** The briefs that were sent to the liaison's office, from all its agencies: read as they were frozen, and never the case. */
@ApplicationScoped
@Transactional
class Briefs {
    private static final String COLUMNS =
            "select id, agency_id, state, asked_on, answer_by, cast(brief as text), cast(response as text), responded_by_name, responded_on, cast(reminders as text) from consultation where office_id = :office ";
    private final Session rows;
    private final Desk desk;
    private final Sight sight;

    Briefs(Session rows, Desk desk, Sight sight) {
        this.rows = rows;
        this.desk = desk;
        this.sight = sight;
    }

    /** A consultation as the office sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.BRIEF)
    record BriefView(
            UUID id,
            @com.fasterxml.jackson.annotation.JsonIgnore UUID agency,
            State state,
            LocalDate askedOn,
            LocalDate answerBy,
            Brief brief,
            OfficeResponse response,
            String respondedBy,
            LocalDate respondedOn,
            List<Reminder.Given> reminders) {
        /** The case and the days alone: a list is not a look into each brief. */
        BriefView head() {
            var said = response == null ? null : new OfficeResponse(response.outcome(), null, null, null);
            return new BriefView(
                    id, agency, state, askedOn, answerBy, brief.head(), said, null, respondedOn, reminders);
        }

        @Override
        public String toString() {
            return "BriefView " + id;
        }
    }

    /** The office's inbox without what the briefs tell, the most pressing first; {@code state} null shows all. */
    List<BriefView> inbox(State state) {
        var found = rows.createNativeQuery(
                        COLUMNS
                                + "and (cast(:state as text) is null or state = :state) order by answer_by, id limit 500",
                        Object[].class)
                .setParameter("office", desk.agency())
                .setParameter("state", state == null ? null : state.name())
                .getResultStream()
                .map(Briefs::view)
                .map(BriefView::head)
                .toList();
        sight.found(found.size());
        return found;
    }

    /** Refuses alike where there is none and where it went to another office. */
    BriefView one(UUID id) {
        var one = rows.createNativeQuery(COLUMNS + "and id = :id", Object[].class)
                .setParameter("office", desk.agency())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Briefs::view)
                .orElseThrow(() -> Refusal.of(NO_SUCH_CONSULTATION));
        sight.of(one.agency(), one.brief().number().text());
        return one;
    }

    private static BriefView view(Object[] row) {
        return new BriefView(
                (UUID) row[0],
                (UUID) row[1],
                State.valueOf((String) row[2]),
                (LocalDate) row[3],
                (LocalDate) row[4],
                read((String) row[5], Brief.class),
                read((String) row[6], OfficeResponse.class),
                (String) row[7],
                (LocalDate) row[8],
                List.of(read((String) row[9], Reminder.Given[].class)));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return json == null ? null : JsonColumns.STORED.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored brief cannot be read");
        }
    }
}
