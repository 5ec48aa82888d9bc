package org.attest.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages around signing in with the agency's provider say. */
@MessageBundle("signin")
public interface SignInWords {
    @Message("You were not let in")
    String not_let_in();

    @Message(
            "Your agency's sign-in knows you, but Attest has no open record of you, or the record is another person's.")
    String unknown();

    @Message("Ask your agency's administrator of Attest to add you under the name with which you sign in.")
    String unknown_what();

    @Message("You signed in without the second step that your agency asks for.")
    String method();

    @Message("Set up the second step (a one-time code or a key) at your agency's sign-in, and sign in with it.")
    String method_what();

    @Message("Your agency's sign-in did not say that you signed in lately.")
    String too_long_ago();

    @Message("Sign out at your agency's sign-in, and sign in again. If it stays like this, tell your administrator.")
    String too_long_ago_what();

    @Message("Your agency's sign-in cannot be reached just now.")
    String provider_away();

    @Message("Try again in a minute. If it stays like this, tell your administrator.")
    String provider_away_what();

    @Message("Your agency's sign-in did not finish signing you in: it was called off there, or refused.")
    String unfinished();

    @Message("Try again. If it stays like this, ask whoever runs your agency's sign-in.")
    String unfinished_what();

    @Message("Nothing was shown or changed.")
    String nothing();

    @Message("Try again")
    String again();

    @Message("You are signed out")
    String signed_out();

    @Message(
            "Your session in Attest is over, and nobody can go on with it. Close this window if others use this computer.")
    String signed_out_why();

    @Message("Sign in")
    String sign_in();

    @Message("Where you are signed in")
    String sessions();

    @Message(
            "Each line is a browser in which you are signed in to Attest. End what you do not know, and tell your administrator.")
    String sessions_about();

    @Message("The demonstration keeps no sessions at the server.")
    String demonstration_keeps_none();

    @Message("Signed in")
    String begun();

    @Message("Last used")
    String last_used();

    @Message("End it")
    String end();

    @Message("This one: sign out above")
    String this_one();

    @Message("You are signed in with a program alone.")
    String no_sessions();

    @Message("End all the others")
    String end_others();

    @Message("Ended. That browser must sign in again.")
    String ended();
}
