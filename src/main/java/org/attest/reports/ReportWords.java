package org.attest.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the yearly report says. */
@MessageBundle("reports")
public interface ReportWords {
    @Message("Annual report {year}")
    String title(int year);

    @Message("{agency}, requests for certifications (U) and declarations (T), {from} to {until}")
    String about(String agency, String from, String until);

    @Message("{law} asks for this report by {day}, to: {to}.")
    String due(String law, String day, String to);

    @Message("That day is past. Attest does not know whether the report was filed.")
    String past();

    @Message("We know of no law that asks this agency for a yearly report ({law}). The numbers are for your own use.")
    String no_duty(String law);

    @Message("The year is not over: these are the numbers up to {day}, and they will still change.")
    String unfinished(String day);

    @Message("What the law asks for")
    String asked();

    @Message("The three numbers count different things, people, forms and requests, and need not add up.")
    String units();

    @Message("Number")
    String number();

    @Message("What is counted")
    String counted();

    @Message("How")
    String how();

    @Message(
            "A number here is so small that somebody might recognize a person. It is filed as it is; think before you publish it.")
    String small();

    @Message("Also counted, not part of the filing")
    String also();

    @Message("Download as a table (CSV)")
    String csv();

    @Message("Years")
    String years();

    @Message("Counted on {day} from what is stored. Print this page with your browser.")
    String counted_on(String day);
}
