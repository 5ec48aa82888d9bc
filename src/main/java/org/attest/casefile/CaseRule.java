package org.attest.casefile;

import org.attest.shared.Rule;

/** Every guard on a move, with its status and the sentence a person reads; the law or policy behind it is named beside it. */
public enum CaseRule implements Rule {
    UNCHANGED_SINCE_READ(412, "Somebody changed this case after you read it; read it again and repeat your change"),
    NO_SUCH_CASE(404, "There is no such case"),
    NO_SUCH_CONSULTATION(404, "There is no such consultation"),
    NO_SUCH_RECORD(404, "There is no such cooperation record in this case"),
    NOT_LOCKED_OUT(404, "There is no such case"),
    STAGE_ALLOWS_IT(409, "The case is not in a stage where this can be done"),

    // opening: MA-3, design section 4
    RECEIVED_BY_TODAY(422, "The request cannot have been received in the future"),
    REQUESTER_NAMED(422, "Name the requester, or the firm or organisation"),
    FORM_CHOSEN(422, "Say which form is asked for"),
    PRIOR_WAS_ISSUED(422, "A re-certification continues a case that was issued; this one was not"),
    REASON_TO_CERTIFY_AGAIN_GIVEN(422, "Say why a new certification is needed"),

    PRIOR_OF_SAME_FORM(422, "The earlier case is one of the other form; open a new request for this one"),
    DECLARATION_DOES_NOT_LAPSE(422, "A declaration does not lapse after six months; give another reason"),

    // facts
    SECTION_BELONGS_TO_FORM(422, "This section belongs to the other form; it is not kept in this case"),
    PROCEEDINGS_BY_TODAY(422, "A date of the investigation or prosecution lies in the future"),
    PROCEEDINGS_END_AFTER_THEY_BEGIN(422, "The investigation or prosecution ends before it begins"),
    BORN_BY_TODAY(422, "The date of birth lies in the future"),
    CRIME_BY_TODAY(422, "A date of the criminal activity lies in the future"),
    HELPED_BY_TODAY(422, "The cooperation cannot have happened in the future"),
    ANSWER_RESTS_ON_RECORDS(
            422, "An answer rests on a cooperation record that this case does not hold, or that was superseded"),
    SILENCE_IS_NO_REFUSAL(
            422, "No answer to a call is not a refusal; rest this answer on a reasonable request that was refused"),
    SUPERSEDED_ONCE(409, "This cooperation record was already corrected; correct the correction"),
    CHANNEL_EXPIRES(422, "Say until when the channel counts as safe: what is safe changes"),

    // assignment: NPD-1, design section 3
    CERTIFIER_DESIGNATED(422, "The certifier has no designation in force today"),
    CERTIFIER_NOT_LOCKED_OUT(422, "The certifier is locked out of this case"),
    SOMEBODY_CAN_TAKE_IT(409, "No designated certifier is free to take this case; the head designates another"),
    OVERRIDE_EXPLAINED(422, "Say why this certifier rather than the one the routing chose"),
    LOCK_OUT_EXPLAINED(422, "Say why the person is locked out"),
    LOCKED_OUT_NOW(422, "This person is not locked out of the case"),
    LIFTING_EXPLAINED(422, "Say why it is lifted"),
    RESTRICTION_EXPLAINED(422, "Say why the case is kept to these people"),
    NAMED_NOT_LOCKED_OUT(422, "Somebody whom you name is locked out of the case; lift that first, or name others"),
    RESTRICTED_NOW(409, "The case is not kept to named people"),
    EMERGENCY_NEEDED(422, "You may open this case as it is; no emergency is needed"),
    EMERGENCY_CAUSE_CHOSEN(422, "Choose why it cannot wait"),
    EMERGENCY_EXPLAINED(422, "Say what happened and what you need the case for"),
    LOCKED_OUT_ONCE(422, "This person is already locked out"),

    // consultation: NPD-1
    VICTIM_NAMED(422, "Give the victim's name before the District Attorney is consulted"),
    INCIDENT_NAMED(422, "Give an incident number before the District Attorney is consulted"),
    CRIME_NAMED(422, "Choose at least one crime before the District Attorney is consulted"),
    SEVERE_FORM_NAMED(422, "Choose at least one severe form of trafficking before the District Attorney is consulted"),
    COOPERATION_SHOWN(422, "Add a cooperation record, or write why there is none"),
    OFFICE_KNOWN(422, "The agency has no prosecutor's office to consult; the administrator enters it"),
    CONSULTATION_OPEN(409, "This consultation has already been answered"),
    OBJECTION_EXPLAINED(422, "An objection needs its reason"),
    CORRECTION_GIVEN(422, "Write which fact is wrong, or which information is needed, in the comments"),
    WAIT_IS_OVER(422, "The office still has time to answer"),
    HOW_REMINDED(422, "Say how the office was reminded"),
    REMINDED_WHILE_IT_WAITED(422, "The reminder cannot lie before the question was sent, nor in the future"),

    // import: practice 2, the requester's words are confirmed by a person
    CLAIM_KNOWN(404, "The requester's papers in this case state nothing of the kind"),
    CLAIM_MAY_BE_TAKEN(422, "Part 4 is answered by the agency alone, from its own records"),
    CLAIM_SAYS_MORE(409, "The agency's answer says the same already"),
    CLAIM_READABLE(422, "This statement cannot be taken over as it stands; write the answer by hand"),
    VICTIM_CONFIRMED(422, "Part 1 was read from the requester's paper; check it and save it before recommending"),

    // recommendation: U-3, MA-4, practice 7
    ASSIGNED_TO_YOU(403, "Only the certifier to whom the case is assigned may recommend"),
    YOU_ARE_DESIGNATED(403, "Your designation as certifier is not in force today"),
    CONSULTATION_SETTLED(
            422, "Consult the District Attorney first, and wait for the answer or for the end of the wait"),
    FORM_COMPLETE(422, "The form is not complete"),
    INFORMATION_AND_HELP_AFFIRMED(
            422,
            "A certification says that the victim has information and has been, is being or is likely to be helpful (8 CFR 214.14(c)(2)(i))"),
    SEVERE_FORM_DECLARED(
            422,
            "A declaration says that the person is a victim of a severe form of trafficking in persons; choose which (22 U.S.C. 7102(11))"),
    COOPERATION_OR_EXEMPTION(
            422,
            "A declaration needs an answer on cooperation, and a request that was failed needs an exemption: under 18, or trauma (8 U.S.C. 1101(a)(15)(T)(i)(III))"),
    DENIAL_REASON_CHOSEN(422, "Choose one of the lawful reasons"),
    POLICY_SECTION_NAMED(422, "Name the section of the agency's policy that is not met"),
    REPORT_LINE_QUOTED(422, "Quote the line of the report that this rests on"),
    PLAIN_REASON_GIVEN(422, "Give the reason in plain language, as the victim will read it"),
    REASON_FITS_FORM(422, "This reason belongs to the other form; choose one that this form's law knows"),
    EXEMPT_FROM_COOPERATION(
            422,
            "Nothing may be asked of a victim who was under 18 or is exempt because of trauma; a refusal is no reason here"),
    REFUSAL_ON_RECORD(422, "No cooperation record shows a reasonable request that was refused"),

    // decision: U-2, design section 2
    DECIDED_BY_ANOTHER(403, "Whoever recommended this case may not decide it"),
    SECOND_LOOK_BY_ANOTHER(403, "Whoever denied this case may not decide its reconsideration"),
    DECIDER_HAS_AUTHORITY(
            403, "Only the head of the agency, or an acting head whose designation is in force today, may do this"),
    RECOMMENDED_FOR_IT(409, "The certifier recommended a denial; return the case for work before approving it"),
    DA_VIEW_ANSWERED(422, "The District Attorney objected or gave no view; write why you approve all the same"),
    SIGNER_HAS_AUTHORITY(
            422,
            "The official named on the form must be the head or hold a designation to sign that is in force today"),
    SIGNER_NOT_LOCKED_OUT(422, "The official named on the form is locked out of this case; another must sign"),
    SIGNED_BY_ANOTHER(422, "Whoever recommended this case may not be the official who signs it"),
    SUPERVISOR_NAMED(422, "Name the supervising official, who signs a declaration too"),
    SUPERVISOR_HAS_AUTHORITY(
            422, "The supervising official must be the head or hold a designation to sign that is in force today"),
    SUPERVISOR_IS_ANOTHER(422, "The officer and the supervising official are two people"),
    ONE_SIGNATURE_ONLY(422, "Form I-918 Supplement B carries one signature; leave the supervising official out"),
    REASON_GIVEN(422, "Give the reason"),

    // signature: U-21, U-22
    INK_DATE_GIVEN(422, "Give the date written beside the signature"),
    INK_NOT_BEFORE_APPROVAL(422, "The ink date lies before the approval"),
    INK_NOT_IN_FUTURE(422, "The ink date lies in the future"),
    SIGNED_BY_NAMED_OFFICIAL(422, "The form names another official; reopen the case if somebody else is to sign"),
    SIGNER_AUTHORIZED_THAT_DAY(422, "The signer was neither the head nor designated to sign on the ink date"),
    SECOND_SIGNATURE_GIVEN(
            422,
            "A declaration is recorded once, when both have signed the one sheet: keep it until the second signature is on it,"
                    + " then record both dates and the scan together"),
    SCAN_ATTACHED(422, "Attach the scan of the signed form (PDF, PNG or JPEG)"),
    SCAN_OF_THIS_CERTIFICATE(
            422, "The cover sheet in this scan belongs to another certificate; scan this case's paper with its own"),

    // hand-over: practice 12
    PAPER_EXISTS(422, "There is no such paper in this stage of the case"),
    ONLY_REVOCATION_TO_USCIS(422, "Only the letter of a revocation goes to USCIS; everything else is the requester's"),
    DELIVERED_AFTER_IT_EXISTED(422, "The delivery cannot lie before the paper existed, nor in the future"),
    CHANNEL_IS_SAFE(
            422,
            "No safe contact is recorded for this channel today; use the attorney or advocate, or record that the channel is safe"),
    REPRESENTATIVE_KNOWN(422, "The request names no attorney, accredited representative or advocate"),

    // paper: practice 6
    EDITION_IN_FORCE(
            422, "The edition of the form may not be used on this day; certify on the edition that is in force"),

    // delay: MA-4 (iii)
    DELAY_CAUSE_GIVEN(422, "Name the cause outside the agency's control"),
    DELAY_PROCESS_GIVEN(422, "Name the process that will be undertaken"),
    DELAY_DATE_PROJECTED(422, "Give a projected date that lies ahead"),

    LETTER_FITS_STAGE(
            422,
            "An acknowledgement goes out while the request waits for its answer, a hand-over letter once the form is signed"),
    LETTER_CAN_BE_PRINTED(422, "The letter holds a character that its font lacks"),

    // leaving: U-24, practice 1
    OTHER_AGENCY_NAMED(422, "Name the other agency and its address"),
    REVOCATION_KIND_CHOSEN(422, "Choose whether the certification is withdrawn or its contents are disavowed");

    private final int status;
    private final String sentence;

    CaseRule(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
