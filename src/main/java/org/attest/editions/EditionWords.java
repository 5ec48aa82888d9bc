package org.attest.editions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the official forms say. */
@MessageBundle("editions")
public interface EditionWords {
    @Message("Official forms")
    String title();

    @Message("Back to administration")
    String administration();

    @Message(
            "Attest prints a certification on the official PDF once one is installed and confirmed here. Until then its own drawing serves, a working copy that says so on every page.")
    String about();

    @Message("The dates of use are set.")
    String dates_saved();

    @Message("What serves today")
    String serving();

    @Message("the official file")
    String official();

    @Message("It may not be used today: install the next edition.")
    String not_today();

    @Message("Installed")
    String installed();

    @Message("No official edition is installed: the built-in working copy serves.")
    String none_installed();

    @Message("Official files of this agency, the newest first")
    String installed_caption();

    @Message("Form")
    String form();

    @Message("Edition")
    String edition();

    @Message("State")
    String state();

    @Message("In force")
    String in_force();

    @Message("Days of use")
    String days();

    @Message("Yes, it serves today")
    String serves();

    @Message("Yes, but a newer one serves")
    String newer_serves();

    @Message("Not in force")
    String not_in_force();

    @Message("none known")
    String no_days();

    @Message("Bring in an official form")
    String bring();

    @Message("PDF as it was published")
    String file();

    @Message(
            "The file is checked and each of its fields is read. That takes some seconds, at most about half a minute; wait for the next page.")
    String takes_seconds();

    @Message("Check and install")
    String check_and_install();

    @Message("The file is being checked. Please wait.")
    String checking();

    @Message("Or have it fetched")
    String fetch_title();

    @Message("From the address where USCIS publishes it; nothing about any case is sent.")
    String fetch_hint();

    @Message("Fetch and check")
    String fetch();

    @Message("The form is being fetched and checked. Please wait.")
    String fetching();

    @Message(
            "Fetching is switched off in this installation. Download the form where it is published (see below) and upload it here.")
    String fetch_off();

    @Message("Set days of use")
    String set_days();

    @Message(
            "USCIS takes an edition only until its last day. The days hold for the official file and for the built-in working copy alike. Warnings begin 60, 30 and 7 days ahead; past its last day an edition is not certified on.")
    String set_days_about();

    @Message("First day of use")
    String first_day();

    @Message("Last day of use")
    String last_day();

    @Message("Month/day/year; empty where none is known")
    String day_hint();

    @Message("Known editions")
    String known();

    @Message("Only these very files are taken. How to add one is written in docs/editions.md.")
    String known_about();

    @Message("Published at")
    String published_at();

    @Message("How it is known")
    String known_how();

    @Message("All official forms")
    String all();

    @Message("It serves today: cases are printed on it.")
    String serves_today();

    @Message("The file")
    String the_file();

    @Message("OMB number")
    String omb();

    @Message("Pages")
    String pages();

    @Message("Brought in by")
    String brought();

    @Message("Confirmed by")
    String confirmed();

    @Message("Withdrawn by")
    String withdrawn();

    @Message("Change")
    String change();

    @Message("Fields that answer an item")
    String answering();

    @Message("Fields that stay empty")
    String stay_empty();

    @Message("Fields that need a person")
    String need_person();

    @Message("Settled by a person")
    String by_hand();

    @Message("What a person has to settle")
    String to_settle();

    @Message("Nothing: every field and every item is settled.")
    String all_settled();

    @Message(
            "Look at the marked box on each page and choose the item that it answers. Save as often as you like; nothing is used before you confirm.")
    String settle_about();

    @Message("Page {page}")
    String page_no(int page);

    @Message("a field without a label")
    String unnamed();

    @Message("This box answers")
    String answers();

    @Message("Not decided yet")
    String undecided();

    @Message("Nothing: leave it empty")
    String leave_empty();

    @Message("Items that no field answers yet")
    String unanswered();

    @Message("Items that another field answers")
    String answered();

    @Message("Name in the file:")
    String field_name();

    @Message("Page {page} of the form with this box marked")
    String picture(int page);

    @Message("{count} more fields follow after these.")
    String later(int count);

    @Message("Items that this file does not ask")
    String absent();

    @Message("Check one only where no box of the file asks for it. The item is then left out of the printed form.")
    String absent_hint();

    @Message("Save what I settled")
    String settle();

    @Message("Confirm this edition")
    String confirm();

    @Message(
            "Confirming says, in your name and with today's date, that each field answers what stands beside it below. From then on cases are printed on this file, and it no longer changes.")
    String confirm_about();

    @Message("It can be confirmed once everything above is settled.")
    String confirm_later();

    @Message("Or take over another agency's confirmation")
    String import_title();

    @Message(
            "Another agency that uses Attest can give you its file for this very form. Taking it over confirms the edition in your name.")
    String import_about();

    @Message("Confirmation, a .json file")
    String import_file();

    @Message("Take over and confirm")
    String import_in();

    @Message("Download the confirmation")
    String export();

    @Message("A small file with what was settled here, for another agency. It holds nothing of any case.")
    String export_about();

    @Message("Withdraw this edition")
    String withdraw();

    @Message(
            "A withdrawn edition is no longer printed on. Papers already printed stay as they are. To use it again, install it anew.")
    String withdraw_about();

    @Message("All fields")
    String fields();

    @Message("Show all {count} fields")
    String fields_show(int count);

    @Message("Every field of the file and what it answers")
    String fields_caption();

    @Message("Page")
    String page();

    @Message("As printed")
    String printed();

    @Message("Answers")
    String answer();

    @Message("Because")
    String because();

    @Message("nothing")
    String nothing();
}
