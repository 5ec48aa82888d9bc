package org.attest.needtoknow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that keep people from a case, and let them in. */
@MessageBundle("need")
public interface NeedWords {
    @Message("Keep the case to named people")
    String restrict();

    @Message(
            "Choose it where the file itself is a danger: an accused officer, a relative in the department, a threat. The people you name see the case, and beside them you, the certifier it is assigned to, and the head of the agency. Nobody else finds it.")
    String restrict_means();

    @Message("Who else sees it")
    String people();

    @Message("Why it is kept to them")
    String why();

    @Message("Keep it to these people")
    String do_restrict();

    @Message("Let everybody see it again who works cases")
    String lift();

    @Message("The case is seen again by whoever works cases; lock-outs stay.")
    String lift_means();

    @Message("Why it is lifted")
    String why_lifted();

    @Message("Lift it")
    String do_lift();

    @Message("Let a locked-out person in again")
    String let_in();

    @Message(
            "Choose it where the lock-out was a mistake or its reason is over. The person sees the case again from now on.")
    String let_in_means();

    @Message("Person")
    String person();

    @Message("Let in")
    String do_let_in();

    @Message("Open a case in an emergency")
    String emergency();

    @Message(
            "For a case that is kept to named people, where something cannot wait for them. It opens for {minutes} minutes. The head of the agency and the auditor see on their first page that you opened it, and ask you about it.")
    String emergency_means(long minutes);

    @Message("A case from which you are locked out does not open: call somebody else.")
    String not_for_lock_outs();

    @Message("Case number")
    String number();

    @Message("Why it cannot wait")
    String cause();

    @Message("What happened, and what you need the case for")
    String words();

    @Message("Open it")
    String open();

    @Message("Emergency openings")
    String openings();

    @Message(
            "Restricted cases that were opened by somebody they are not kept to. Ask each of these people what the emergency was.")
    String openings_about();

    @Message("Nobody has opened a case in an emergency.")
    String no_openings();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Open until")
    String until();

    @Message("What was said")
    String said();

    @Message("Restricted cases were opened in an emergency in the last seven days: {count}.")
    String lately(long count);

    @Message("See who and why")
    String see();

    @Message("Kept to named people since {day} by {name}: {reason}")
    String kept(String day, String name, String reason);

    @Message("Cannot find a case that you know exists? It may be kept to named people.")
    String not_found();
}
