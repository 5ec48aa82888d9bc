package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * All that the form needs, frozen: what the Chief approves is this, and what is printed is a pure function of it. Parts
 * not yet filled in are null (a draft); the forms folder says what is missing. Helpfulness belongs to the certification;
 * trafficking, cooperation and the supervising official to the declaration.
 */
@Shows(Sensitivity.VICTIM)
public record CaseSnapshot(
        CaseNumber number,
        FormKind form,
        AgencyFacts agency,
        OfficialFacts official,
        Victim victim,
        CriminalActivity criminalActivity,
        Helpfulness helpfulness,
        FamilyMembers familyMembers,
        Trafficking trafficking,
        VictimCooperation victimCooperation,
        OfficialFacts supervisor) {

    /** Of a certification, which has none of what belongs to the declaration alone. */
    public CaseSnapshot(
            CaseNumber number,
            FormKind form,
            AgencyFacts agency,
            OfficialFacts official,
            Victim victim,
            CriminalActivity criminalActivity,
            Helpfulness helpfulness,
            FamilyMembers familyMembers) {
        this(number, form, agency, official, victim, criminalActivity, helpfulness, familyMembers, null, null, null);
    }

    @Override
    public String toString() {
        return "CaseSnapshot " + number;
    }
}
