package org.attest.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of recommendation and decision say. */
@MessageBundle("decision")
public interface DecisionWords {
    @Message("Recommendation")
    String recommendation();

    @Message("Decision")
    String decision();

    @Message("Due")
    String due();

    @Message("Certifier")
    String assigned();

    @Message("Victim")
    String victim_name();

    @Message("Received")
    String received();

    @Message("Recommend certification")
    String certify();

    @Message("The form says what the case now says, and the head of the agency decides.")
    String certify_about();

    @Message("Still missing on the form: {count}")
    String missing(int count);

    @Message("{part}, item {item}")
    String part_item(String part, String item);

    @Message("Nothing is missing on the form.")
    String nothing_missing();

    @Message(
            "The District Attorney's office has not been heard yet. Ask it, and wait for its answer or for the end of its time.")
    String not_settled();

    @Message("Open the consultation")
    String ask_office();

    @Message("The District Attorney's office has been heard, or let its time pass.")
    String settled();

    @Message("Note to the head of the agency")
    String note();

    @Message("What the head should know. It does not go on the form.")
    String note_hint();

    @Message("Send to the head: certify")
    String send_certify();

    @Message("Recommend denial")
    String deny_recommend();

    @Message("A denial needs a lawful reason, tied to the agency's written policy and to a line of the record.")
    String deny_about();

    @Message("Lawful reason")
    String lawful_reason();

    @Message("What your agency says about these reasons")
    String notes();

    @Message("Why some reasons are not here")
    String not_reasons();

    @Message(
            "The law does not allow a certification to be refused because nobody was arrested, charged or convicted, because the crime is long past, because the suspect is not known, or because nobody was injured. So these cannot be chosen.")
    String not_reasons_u();

    @Message(
            "The law does not ask for an investigation, a charge or a conviction. What counts is what was done to the person. So the lack of a case is no reason that can be chosen.")
    String not_reasons_t();

    @Message("Section of the agency's policy that is not met")
    String policy_section();

    @Message("Line of the report that this rests on")
    String report_line();

    @Message("The reason in plain words")
    String plain_reason();

    @Message("The victim will read this in the letter.")
    String plain_reason_hint();

    @Message("Send to the head: deny")
    String send_deny();

    @Message("You cannot recommend now")
    String cannot_recommend();

    @Message("A recommendation is made while the case is in review.")
    String recommend_stage();

    @Message("Only the certifier to whom the case is assigned may recommend.")
    String recommend_yours();

    @Message("Your designation as certifier is not in force today. The head of the agency designates certifiers.")
    String recommend_designated();

    @Message("Recommended by {by} on {day}")
    String recommended(String by, String day);

    @Message("The head of the agency, or an acting head, decides next. Whoever recommended may not decide.")
    String recommended_next();

    @Message("The head of the agency is locked out of this case and does not see it. An acting head decides.")
    String head_locked_out();

    @Message("The certifier recommends certification")
    String recommends_certify();

    @Message("The certifier recommends denial")
    String recommends_deny();

    @Message("There is no recommendation yet.")
    String no_recommendation();

    @Message("Open the recommendation")
    String see_recommendation();

    @Message("Open the decision")
    String go_decide();

    @Message("You decide as acting head, by a designation that is in force today.")
    String acting();

    @Message("You cannot decide this case")
    String cannot_decide();

    @Message("The case does not wait for a decision now.")
    String cannot_stage();

    @Message("The head of the agency decides, or an acting head.")
    String cannot_role();

    @Message(
            "Only the head of the agency, or an acting head whose designation is in force today, may decide. You hold neither today.")
    String cannot_authority();

    @Message("You recommended this case. A second person must decide it: the head or an acting head.")
    String cannot_four_eyes();

    @Message("You denied this request. The agency's policy has somebody else decide the second look.")
    String cannot_second_look();

    @Message("1. Is this person a victim?")
    String question_victim();

    @Message("2. Was, is or will this person be helpful?")
    String question_helpful();

    @Message("1. Is this person a victim of a severe form of trafficking?")
    String question_severe();

    @Message("2. Did this person comply with reasonable requests, or is the person exempt?")
    String question_complied();

    @Message("Kind of victim")
    String kind();

    @Message("Crimes")
    String crimes();

    @Message("Severe forms")
    String severe_forms();

    @Message("Statutes")
    String citations();

    @Message("Dates")
    String dates();

    @Message("Places")
    String places();

    @Message("What happened")
    String what_happened();

    @Message("Injuries")
    String injuries();

    @Message("Why it is similar")
    String similarity();

    @Message("What the person suffered")
    String victimization();

    @Message("Fear of retaliation")
    String fear();

    @Message("Incident numbers")
    String incidents();

    @Message("not given")
    String not_given();

    @Message("Has information about the crime")
    String has_information();

    @Message("Helpful")
    String was_helpful();

    @Message("Refused or failed to help when reasonably asked")
    String refused();

    @Message("Yes, it is so")
    String yes();

    @Message("Answered: no")
    String no();

    @Message("Not answered")
    String no_answer();

    @Message("Explanation")
    String explanation();

    @Message("Requests for help")
    String cooperation_answer();

    @Message("Exempt: under 18 at an act")
    String under_eighteen();

    @Message("Exempt: trauma")
    String trauma();

    @Message("The record of cooperation")
    String records();

    @Message("No cooperation is recorded.")
    String no_records();

    @Message("an answer rests on this")
    String relied_on();

    @Message("What does the District Attorney's office say?")
    String office_view();

    @Message("Asked on {asked}; it had until {by}. No answer.")
    String office_absent(String asked, String by);

    @Message("The office was not asked in this round.")
    String office_not_asked();

    @Message("Earlier decisions in this case")
    String history();

    @Message("None: this is decided for the first time.")
    String no_history();

    @Message("The form lacks something and cannot be approved. Return it for work.")
    String still_missing();

    @Message("Your decision")
    String your_decision();

    @Message("Approve")
    String approve();

    @Message("What you approve is frozen and goes on paper for the signature.")
    String approve_about();

    @Message("Why you approve although the office objected or gave no view")
    String why_despite();

    @Message("Who signs in ink")
    String signer();

    @Message("You")
    String signer_you();

    @Message(
            "The certifier recommended a denial, so it cannot be approved. Return it for work if you see it otherwise.")
    String approve_denial();

    @Message("Approve the certification")
    String send_approve();

    @Message("Return for work")
    String back();

    @Message("What is to be mended")
    String back_reason();

    @Message("Ask the District Attorney's office again")
    String consult_again();

    @Message("Return to the certifier")
    String send_back();

    @Message("Deny")
    String deny();

    @Message("Write down why, and deny")
    String deny_open();

    @Message("Without prejudice: the person may ask again or ask for a second look, and a letter says so.")
    String deny_decide_about();

    @Message("Your reason")
    String deny_reason();

    @Message(
            "The reason, policy section, report line and plain words are those that the certifier recommended, shown above.")
    String recommended_grounds();

    @Message("Deny the request")
    String send_denial();

    @Message(
            "Approved. The certifier prints the form, the signer signs it in ink, and the scan is kept here. Then it goes to the person who asked, by a safe way.")
    String approved_next();

    @Message(
            "Denied, without prejudice. The certifier hands the letter over by a safe way. A second look can be asked for with new evidence.")
    String denied_next();

    @Message("The case is with the certifier, who mends it and recommends again.")
    String returned_next();

    @Message("Decided by {by} on {day}")
    String decided_by(String by, String day);

    @Message("Second look")
    String reconsideration();

    @Message(
            "A denied request is looked at again on its own clock. The first decision stays on record, the certifier works the case anew, and the District Attorney's office is asked again.")
    String reconsider_about();

    @Message("By the agency's policy, whoever denied it does not decide the second look.")
    String by_another();

    @Message("What is new, or was overlooked")
    String new_evidence();

    @Message("Look at it again")
    String send_reconsider();

    @Message("Only a denied request can be looked at again. This one is not denied.")
    String not_denied();
}
