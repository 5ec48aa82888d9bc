package org.attest.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attest.shared.Stamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** One question to the District Attorney's office: the frozen brief, and what came back. */
@Entity
@Table(name = "consultation")
public class Consultation {
    public enum State {
        OPEN,
        ANSWERED,
        UNANSWERED,
        /** The case left before the office answered. */
        CLOSED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    @Column(updatable = false)
    private UUID officeId;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private LocalDate askedOn;

    @Column(updatable = false)
    private LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Brief brief;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private OfficeResponse response;

    private UUID respondedBy;
    private String respondedByName;
    private LocalDate respondedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reminder.Given> reminders = new ArrayList<>();

    protected Consultation() {}

    Consultation(UUID id, UUID officeId, int round, Brief brief) {
        this.id = id;
        this.officeId = officeId;
        this.round = round;
        this.askedOn = brief.sentOn();
        this.answerBy = brief.answerBy();
        this.brief = brief;
        this.state = State.OPEN;
    }

    void answer(OfficeResponse given, Stamp stamp) {
        state = State.ANSWERED;
        response = given;
        respondedBy = stamp.by().id();
        respondedByName = stamp.by().name();
        respondedOn = stamp.on();
    }

    void remind(Reminder given, Stamp stamp) {
        reminders = Stream.concat(
                        reminders.stream(),
                        Stream.of(new Reminder.Given(
                                given.how(), given.on(), stamp.by().name())))
                .toList();
    }

    void close() {
        state = State.CLOSED;
    }

    void giveUp() {
        state = State.UNANSWERED;
    }

    /** Whether the certifier may go on: the office has spoken, or let its time pass. */
    boolean isSettled() {
        return state == State.UNANSWERED
                || (state == State.ANSWERED && response.outcome().settles());
    }

    /** Whether the decider must answer an objection or a silence in writing. */
    boolean needsAnswer() {
        return state == State.UNANSWERED
                || (state == State.ANSWERED && response.outcome().needsAnswer());
    }

    public UUID id() {
        return id;
    }

    public UUID officeId() {
        return officeId;
    }

    public int round() {
        return round;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** The office's last day; from the next day on the certifier may record that no response came. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public Brief brief() {
        return brief;
    }

    public State state() {
        return state;
    }

    public OfficeResponse response() {
        return response;
    }

    /** In the order in which they were recorded. */
    public List<Reminder.Given> reminders() {
        return List.copyOf(reminders);
    }

    public String respondedByName() {
        return respondedByName;
    }

    public LocalDate respondedOn() {
        return respondedOn;
    }
}
