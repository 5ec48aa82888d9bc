package org.attest.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the small pages say on which something is done to a case. */
@MessageBundle("act")
public interface ActWords {
    @Message("Leave it as it is")
    String cancel();

    @Message("At this stage of the case this cannot be done.")
    String not_at_this_stage();

    @Message("Who gets this case")
    String assign();

    @Message("With")
    String with_now();

    @Message("Attest would choose {name}")
    String would_choose(String name);

    @Message("Nobody can be chosen")
    String nobody();

    @Message("Certifier")
    String certifier();

    @Message("Leave empty to follow the choice of Attest.")
    String certifier_hint();

    @Message("Why this person")
    String note();

    @Message("Needed where it is not the choice of Attest. It stands in the timeline.")
    String note_hint();

    @Message("Assign")
    String do_assign();

    @Message("Take it myself")
    String take();

    @Message("Lock a person out of this case")
    String lock_out();

    @Message(
            "The person sees nothing of this case any more, whatever the role. Choose it where somebody was on the incident, is related, or has any conflict.")
    String lock_out_means();

    @Message("Person")
    String person();

    @Message("Reason")
    String reason();

    @Message("Lock out")
    String do_lock_out();

    @Message("Refer the request to another agency")
    String refer();

    @Message(
            "For a crime that another agency investigated. The case is closed here, it counts as no denial, and the requester is told where to write.")
    String refer_means();

    @Message("Agency")
    String agency();

    @Message("Address to write to")
    String address();

    @Message("Refer")
    String do_refer();

    @Message("The requester withdrew the request")
    String withdraw();

    @Message("Record it only where the requester said so. The case is closed; a new request opens a new one.")
    String withdraw_means();

    @Message("What the requester said")
    String withdraw_reason();

    @Message("Record the withdrawal")
    String do_withdraw();

    @Message("Give notice of a delay")
    String delay();

    @Message(
            "The law wants all three: a cause outside the agency, what will be done, and a date. The due day stays as it is.")
    String delay_means();

    @Message("Cause outside the agency's control")
    String cause();

    @Message("What will be done")
    String process();

    @Message("Projected date of the answer")
    String projected();

    @Message("Give notice")
    String do_delay();

    @Message("Reopen the case")
    String reopen();

    @Message(
            "For an error found at signing. The approved form is kept but no longer counts; the case goes back to review, and is recommended and decided again.")
    String reopen_means();

    @Message("Reopen")
    String do_reopen();
}
