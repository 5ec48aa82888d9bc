package org.attest.demo;

import static org.attest.casefile.OfficeResponse.Outcome.MORE_INFORMATION_NEEDED;
import static org.attest.casefile.OfficeResponse.Outcome.NO_OBJECTION;
import static org.attest.casefile.OfficeResponse.Outcome.OBJECTION;

import java.util.function.Consumer;
import org.attest.casefile.Revocation;
import org.attest.casefile.Stage;

/** How an invented case goes: what happens how many days after what, and how long ago it may have begun. */
enum Plot {
    BARE_EMAIL(Stage.RECEIVED, 0, 2, Telling::openWithNothing),
    NEW(Stage.RECEIVED, 1, 9, Telling::open),
    TAKEN_UP(Stage.IN_REVIEW, 8, 40, it -> it.open().assign(1).record(4)),
    ROUTED(Stage.IN_REVIEW, 4, 20, it -> it.open().route(1)),
    OVERDUE(Stage.IN_REVIEW, 94, 103, it -> it.open().assign(4).record(20).giveDelayNotice(55)),
    LOCKED_OUT(
            Stage.IN_REVIEW,
            20,
            45,
            it -> it.open().assign(1).lockOut(1).assign(0).record(3)),
    OFFICE_ASKS_BACK(
            Stage.IN_REVIEW,
            25,
            45,
            it -> it.open().assign(1).record(4).consult(3).answer(6, MORE_INFORMATION_NEEDED)),
    SENT_BACK(Stage.IN_REVIEW, 45, 70, it -> recommended(it).sendBack(2)),
    RECONSIDERED(Stage.IN_REVIEW, 90, 160, it -> denied(it).reconsider(30)),
    CERTIFIED_AGAIN(Stage.IN_REVIEW, 10, 18, it -> it.openAgain().assign(1)),
    CONSULTED(Stage.IN_CONSULTATION, 14, 20, it -> it.open().assign(1).record(4).consult(3)),
    OFFICE_SILENT(
            Stage.IN_CONSULTATION, 40, 60, it -> it.open().assign(1).record(4).consult(3)),
    RECOMMENDED(Stage.AWAITING_DECISION, 25, 60, Plot::recommended),
    DUE_SOON(
            Stage.AWAITING_DECISION,
            79,
            88,
            it -> it.open()
                    .assign(2)
                    .record(20)
                    .consult(10)
                    .answer(13, NO_OBJECTION)
                    .recommend(20)),
    OBJECTED(
            Stage.AWAITING_DECISION,
            40,
            60,
            it -> it.open().assign(1).record(5).consult(3).answer(9, OBJECTION).recommend(4)),
    WENT_UNANSWERED(
            Stage.AWAITING_DECISION,
            40,
            60,
            it -> it.open().assign(1).record(5).consult(3).hearNothing(15).recommend(2)),
    DENIAL_RECOMMENDED(
            Stage.AWAITING_DECISION, 20, 60, it -> it.open().assign(1).record(5).recommendDenial(6)),
    APPROVED(Stage.APPROVED, 30, 70, it -> recommended(it).approve(2)),
    APPROVED_DESPITE_OBJECTION(
            Stage.APPROVED,
            40,
            70,
            it -> it.open()
                    .assign(1)
                    .record(5)
                    .consult(3)
                    .answer(9, OBJECTION)
                    .recommend(4)
                    .approve(5)),
    ISSUED(Stage.ISSUED, 45, 150, Plot::issued),
    ISSUED_LONG_AGO(Stage.ISSUED, 370, 400, Plot::issued),
    LAPSING(
            Stage.ISSUED,
            225,
            250,
            it -> recommended(it).approve(2).signSoThatItLapsesSoon().handOver(3)),
    ISSUED_AT_SECOND_LOOK(
            Stage.ISSUED,
            130,
            180,
            it -> denied(it)
                    .reconsider(25)
                    .consult(2)
                    .answer(7, NO_OBJECTION)
                    .recommend(3)
                    .approve(2)
                    .sign(1)
                    .handOver(1)),
    DENIED(Stage.DENIED, 40, 350, Plot::denied),
    REFERRED(Stage.REFERRED, 4, 300, it -> it.open().refer(2)),
    WITHDRAWN(Stage.WITHDRAWN, 20, 300, it -> it.open().assign(1).record(5).withdraw(9)),
    WITHDRAWN_FROM_THE_OFFICE(
            Stage.WITHDRAWN,
            20,
            300,
            it -> it.open().assign(1).record(5).consult(3).withdraw(4)),
    REVOKED(Stage.REVOKED, 120, 390, it -> issued(it).revoke(60, Revocation.Kind.WITHDRAW)),
    DISAVOWED(Stage.REVOKED, 120, 390, it -> issued(it).revoke(45, Revocation.Kind.DISAVOW));

    private final Stage end;
    private final int youngest;
    private final int oldest;
    private final Consumer<Telling> acts;

    Plot(Stage end, int youngest, int oldest, Consumer<Telling> acts) {
        this.end = end;
        this.youngest = youngest;
        this.oldest = oldest;
        this.acts = acts;
    }

    Stage end() {
        return end;
    }

    /** How many days ago the request came in, for one of many cases with this plot. */
    int age(int index) {
        return youngest + Dice.of(index, "age").below(oldest - youngest + 1);
    }

    void unfold(Telling telling) {
        acts.accept(telling);
    }

    /** The ordinary way to the Chief's desk. */
    private static Telling recommended(Telling it) {
        return it.open().assign(1).record(5).consult(3).answer(9, NO_OBJECTION).recommend(4);
    }

    private static Telling issued(Telling it) {
        return recommended(it).approve(2).sign(1).handOver(2);
    }

    private static Telling denied(Telling it) {
        return it.open().assign(1).record(5).recommendDenial(6).deny(3).handOver(1);
    }
}
