package org.attest.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about people say. */
@MessageBundle("people")
public interface Entrance {
    @Message("Sign in")
    String sign_in();

    @Message("That did not work.")
    String failed();

    @Message("The name or the password is not right. Nothing is wrong with your record; try again.")
    String failed_why();

    @Message("Sign-in name")
    String name();

    @Message("Password")
    String password();

    @Message("People of the demonstration")
    String demo_people();

    @Message("All of them have this password:")
    String demo_password();

    @Message("records desk: opens cases")
    String demo_intake();

    @Message("designated certifiers")
    String demo_certifiers();

    @Message("decide")
    String demo_chief();

    @Message("District Attorney's office")
    String demo_liaison();

    @Message("see no case")
    String demo_others();
}
