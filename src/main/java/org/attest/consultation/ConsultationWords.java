package org.attest.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of consultations say. */
@MessageBundle("consultation")
public interface ConsultationWords {
    @Message("The District Attorney's view")
    String title();

    @Message("The office has been asked")
    String running();

    @Message("Asked on")
    String asked_on();

    @Message("Answer by")
    String answer_by();

    @Message("Good days to remind")
    String remind_on();

    @Message("Reminded so far")
    String reminded_so_far();

    @Message("Record that you reminded the office")
    String record_reminder();

    @Message("A reminder changes no date. The office sees on which day and how it was reminded, and never your note.")
    String reminder_means();

    @Message("How did you remind the office?")
    String how_reminded();

    @Message("On which day?")
    String reminded_when();

    @Message("Note")
    String reminder_note();

    @Message("For the agency's timeline, such as what was agreed. At most 300 characters.")
    String reminder_note_hint();

    @Message("Record the reminder")
    String keep_reminder();

    @Message("Reminded on {day}")
    String reminded_on(String day);

    @Message("The office's time is over and no answer came.")
    String over();

    @Message(
            "Recording \"no response\" lets the case go on. It goes back to you for your recommendation, and the head of the agency must then write why it is approved without the office's view.")
    String no_response_means();

    @Message("Record that no answer came")
    String record_no_response();

    @Message("It is time to remind the office. A telephone call may help.")
    String remind_now();

    @Message("If no answer comes by {day}, you can record that here from the next day on, and the case goes on.")
    String wait_for(String day);

    @Message("What the office reads")
    String what_was_sent();

    @Message("Ask {office}")
    String ask(String office);

    @Message("This, your question below, and nothing else is what the office will read. It is frozen when you send it.")
    String exactly();

    @Message("The office has {days} days to answer.")
    String gets_days(int days);

    @Message("Before the office can be asked:")
    String lacking();

    @Message("Your question to the office")
    String your_question();

    @Message("For example: is there an open case, and has anything been asked of the victim?")
    String your_question_hint();

    @Message("Why there is no cooperation record")
    String why_none();

    @Message(
            "The office never sees the A-Number, an address, how to reach the victim, what the requester sent, or your notes.")
    String never_sent();

    @Message("Send to the office")
    String send();

    @Message("The office cannot be asked from here now")
    String not_now();

    @Message("The certifier asks the office.")
    String certifier_asks();

    @Message("The office is asked while the case is in review.")
    String stage_asks();

    @Message("Your designation as certifier is not in force today. The head of the agency designates certifiers.")
    String not_designated();

    @Message("Earlier answers")
    String past();

    @Message("Round {number}")
    String round(int number);

    @Message("asked on {day}")
    String asked_on_day(String day);

    @Message("The office had until {day}. The head decides without its view and writes why.")
    String unanswered_means(String day);

    @Message("The office has not answered anything in this case.")
    String none_yet();

    @Message("Case")
    String kase();

    @Message("Form I-918, Supplement B")
    String form_u();

    @Message("Form I-914, Supplement B")
    String form_t();

    @Message("From")
    String from();

    @Message("Victim")
    String victim();

    @Message("not entered yet")
    String not_entered();

    @Message("Incident numbers")
    String incidents();

    @Message("Crimes")
    String crimes();

    @Message("Severe forms of trafficking")
    String severe_forms();

    @Message("Statutes")
    String citations();

    @Message("Dates")
    String dates();

    @Message("Places")
    String places();

    @Message("Investigation")
    String case_status();

    @Message("Docket numbers")
    String dockets();

    @Message("Officers")
    String officers();

    @Message("How the victim helped")
    String cooperation();

    @Message("No record.")
    String no_cooperation();

    @Message("Question")
    String question();

    @Message("The office's answer")
    String answer();

    @Message("Reason")
    String reason();

    @Message("How the prosecution stands")
    String prosecution();

    @Message("Comments")
    String comments();

    @Message("Answered by")
    String answered_by();

    @Message("No answer came in time")
    String panel_over();

    @Message("Waiting for the office's answer")
    String panel_waiting();

    @Message("This was an earlier round; the office is to be asked again.")
    String earlier_round();

    @Message("Open the consultation")
    String open();

    @Message("Questions to the office")
    String inbox();

    @Message(
            "Police departments ask for your view before they certify that a victim helped. The most pressing comes first.")
    String inbox_about();

    @Message("Waiting for your answer: {count}")
    String waiting_for_you(int count);

    @Message("late")
    String late();

    @Message("Nothing waits for an answer.")
    String nothing_waits();

    @Message("Answered or closed")
    String settled();

    @Message("Case number")
    String find_number();

    @Message("Find")
    String find();

    @Message("None.")
    String nothing_found();

    @Message("All questions to the office")
    String back_to_inbox();

    @Message("Your answer is recorded and {agency} has it. There is nothing more to do.")
    String thank_you(String agency);

    @Message("{agency} asks for your view before it decides.")
    String asks_you(String agency);

    @Message("Please answer by {day}.")
    String please_by(String day);

    @Message("Your answer still counts until the agency goes on without it.")
    String late_still();

    @Message("The agency closed this request before you answered. No answer is needed.")
    String closed();

    @Message(
            "No answer came by {day}, so the agency goes on without it. If you know something that matters, call the agency.")
    String went_on(String day);

    @Message("What the agency tells you")
    String brief();

    @Message("What does the office say?")
    String outcome();

    @Message("Reason for an objection")
    String objection_reason();

    @Message("Needed only if you object. The head of the agency reads it before deciding.")
    String objection_reason_hint();

    @Message("Needed if a fact is wrong or you need more information.")
    String comments_hint();

    @Message("Your answer is advice. The agency decides, and answers an objection in writing.")
    String advice();

    @Message("Send the answer")
    String send_answer();

    @Message("An answer cannot be changed here. If something is wrong, call the agency, which can ask again.")
    String final_answer();

    @Message("No answer was given.")
    String no_answer_needed();
}
