package org.attest.casefile;

/**
 * All that the form needs, frozen: what the Chief approves is this, and what is printed is a pure function of it. Parts
 * not yet filled in are null (a draft); the forms folder says what is missing.
 */
public record CaseSnapshot(
        CaseNumber number,
        FormKind form,
        AgencyFacts agency,
        OfficialFacts official,
        Victim victim,
        CriminalActivity criminalActivity,
        Helpfulness helpfulness,
        FamilyMembers familyMembers) {

    @Override
    public String toString() {
        return "CaseSnapshot " + number;
    }
}
