package org.attest.demo;

import java.util.List;
import java.util.Set;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.CooperationEntry.Kind;
import org.attest.casefile.CooperationEntry.Outcome;
import org.attest.casefile.CooperationRecord;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.DenialReason;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.SevereForm;
import org.attest.casefile.Trafficking;
import org.attest.casefile.VictimCooperation;
import org.attest.casefile.VictimCooperation.Answer;

/** What only a T case has: the trafficking, the cooperation as T-2 asks for it, and why a declaration might be denied. */
record InventedDeclaration(InventedFacts facts) {
    /** What may have been done, by the practices suffered (T-1, T-5). */
    private enum Practice {
        KITCHEN(
                SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION,
                "The victim was brought to work in a kitchen for an invented debt, slept behind the storeroom, was paid nothing for five months and was told that the family at home would answer for leaving."),
        HOUSEHOLD(
                SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION,
                "The victim kept house for a family that held the victim's papers and telephone, locked the door at night and paid nothing for seven months."),
        ESCORTS(
                SevereForm.SEX_BY_FORCE_FRAUD_OR_COERCION,
                "The victim was promised work in a shop; on arrival an invented escort business took the victim's papers, named a debt and made threats until the victim did as told. It took all that was paid."),
        FARM(
                SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION,
                "The victim picked fruit for an invented contractor who kept the wages for board and transport, and who beat a fellow worker for asking about them.");

        private final SevereForm form;
        private final String story;

        Practice(SevereForm form, String story) {
            this.form = form;
            this.story = story;
        }
    }

    private Practice practice() {
        return Practice.values()[facts.index() % Practice.values().length];
    }

    private boolean isNoTrafficking() {
        return facts.twist() == Twist.NO_SEVERE_FORM;
    }

    /** Incidents, dates and status as in any case; no crime is ticked and no narrative asked (T-5). */
    CriminalActivity criminalActivity() {
        var any = facts.criminalActivity();
        return new CriminalActivity(
                any.incidentNumbers(),
                Set.of(),
                List.of(practice() == Practice.ESCORTS ? "M.G.L. c. 265, s. 50" : "M.G.L. c. 265, s. 51"),
                any.dates(),
                any.places(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                any.caseStatus(),
                any.caseStatusOther(),
                null,
                any.officers(),
                any.docketNumbers());
    }

    Trafficking trafficking() {
        return new Trafficking(
                Set.of(isNoTrafficking() ? SevereForm.NOT_A_VICTIM : practice().form),
                null,
                isNoTrafficking()
                        ? "Two weeks' wages were paid late. The person came and went freely, kept papers and telephone, and named no threat, debt or force."
                        : practice().story,
                isNoTrafficking() ? null : "The people who did this know where the victim's parents live.",
                facts.crimeOn().plusDays(3),
                null,
                null,
                null);
    }

    FamilyMembers familyMembers() {
        return new FamilyMembers(false, List.of());
    }

    /** Of whom nothing may be asked, nothing was. */
    List<CooperationEntry> entries() {
        var help = new InventedHelp(facts);
        var told = help.entry(
                facts.crimeOn().plusDays(2),
                Kind.REPORTED_CRIME,
                "Told an officer at the hospital, through an interpreter, where the work had been done.",
                null,
                null);
        return isExempt()
                ? List.of(told)
                : List.of(
                        told,
                        help.entry(
                                facts.crimeOn().plusDays(9),
                                Kind.REASONABLE_REQUEST,
                                "Asked to show the way to the building; rode along and pointed it out.",
                                Outcome.AGREED,
                                null));
    }

    private boolean isExempt() {
        return facts.twist() == Twist.UNDER_EIGHTEEN || facts.twist() == Twist.TRAUMA;
    }

    /** Part 4, resting on records of the case or on an exemption (T-2). */
    VictimCooperation cooperation(List<CooperationRecord> records) {
        return switch (facts.twist()) {
            case UNDER_EIGHTEEN -> new VictimCooperation(null, List.of(), true, false, null);
            case TRAUMA ->
                new VictimCooperation(
                        null,
                        List.of(),
                        false,
                        true,
                        "A letter of the Invented Clinic of March, on file, says why no interview can be asked of the victim.");
            default ->
                new VictimCooperation(
                        Answer.COMPLIED,
                        records.stream().map(CooperationRecord::id).toList(),
                        false,
                        false,
                        null);
        };
    }

    DenialGrounds denialGrounds() {
        return new DenialGrounds(
                DenialReason.NO_SEVERE_FORM,
                "Section 5.1, what a severe form of trafficking is",
                "Invented report, page 3, line 4: \"was free to leave and did; wages came late.\"",
                "What our report describes is pay that came late. It names no force, fraud or coercion, and the law on human trafficking asks for one of them. No charge and no conviction would be needed.");
    }
}
