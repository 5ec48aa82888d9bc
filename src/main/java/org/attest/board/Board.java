package org.attest.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the start page and the page of a case say. */
@MessageBundle("board")
public interface Board {
    @Message("Victim")
    String victim();

    @Message("Not yet known")
    String not_yet_known();

    @Message("Stage")
    String stage();

    @Message("Received")
    String received();

    @Message("Due")
    String due();

    @Message("No date is set by law")
    String no_due();

    @Message("Certifier")
    String certifier();

    @Message("Not yet assigned")
    String unassigned();

    @Message("Parts of this case")
    String parts();

    @Message("Beside the form")
    String panel();

    @Message("Start")
    String start();

    @Message("You")
    String you();

    @Message("Name")
    String name();

    @Message("signed in as")
    String signed_in_as();

    @Message("Role")
    String role();

    @Message("Authority today")
    String authority();

    @Message("none by designation")
    String no_authority();

    @Message("Case")
    String kase();

    @Message("Your role works without looking into cases.")
    String no_cases();

    @Message("The API, described (OpenAPI)")
    String api();
}
