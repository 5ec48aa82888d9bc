package org.attest.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which an agency is set up. */
@MessageBundle("administration")
public interface Administration {
    @Message("Administration")
    String title();

    @Message("The agency and its people. No case is shown here.")
    String about();

    @Message("Agency settings")
    String agency();

    @Message("Name, address, law, prosecutor's office: what the form prints and what the clock follows")
    String agency_about();

    @Message("People and roles")
    String staff();

    @Message("Who signs in, and what their work is")
    String staff_about();

    @Message("Designations")
    String designations();

    @Message("Who may work cases and who may sign in the head's place, by which letter, from when to when")
    String designations_about();

    @Message("Head of the agency")
    String heads();

    @Message("Who heads the agency, from when to when; every signature is judged by its own day")
    String heads_about();

    @Message("Laws on time")
    String laws();

    @Message("The jurisdictions that Attest knows, and how surely")
    String laws_about();

    @Message("Reasons for a denial")
    String reasons();

    @Message("The closed list that a denial chooses from")
    String reasons_about();

    @Message("Save")
    String save();

    @Message("Saved. What changed is written in the agency's log.")
    String saved();

    @Message("Agency's name, as the form prints it")
    String name();

    @Message("The same for every case, and printed as it stands here.")
    String same_for_all();

    @Message("not yet entered")
    String not_entered();

    @Message("Address")
    String address();

    @Message("To be changed in the agency's settings by")
    String who_changes();

    @Message("an administrator, whom the agency has not named")
    String nobody_changes();

    @Message("Street")
    String street();

    @Message("Unit")
    String unit_kind();

    @Message("Number of the unit")
    String unit();

    @Message("City or town")
    String city();

    @Message("State, two letters")
    String state();

    @Message("ZIP code")
    String zip();

    @Message("Type of agency")
    String type();

    @Message("Category, as the form asks it")
    String category();

    @Message("Category, where it is another")
    String category_other();

    @Message("Telephone")
    String phone();

    @Message("Ten digits, without dashes")
    String digits();

    @Message("Fax")
    String fax();

    @Message("Law that governs the clock")
    String jurisdiction();

    @Message("Cases that have a due date keep it; new ones follow the new law")
    String jurisdiction_hint();

    @Message("Code of the prosecutor's office that is consulted")
    String office();

    @Message("Now: {name}")
    String office_now(String name);

    @Message("Leave it empty where no office is consulted")
    String office_hint();

    @Message("Days to wait for the office's answer")
    String wait_days();

    @Message("1 to 60. After that the certifier may go on without an answer; the clock of the case never stops.")
    String wait_hint();

    @Message("Remind the office so many days before its last day")
    String reminder_days();

    @Message("Numbers with commas between them, such as 7, 2. Empty: halfway, and 2 days before.")
    String reminder_hint();

    @Message("A second look is decided by somebody else than the first")
    String second_look();

    @Message("Title of the written policy that denials cite")
    String policy();

    @Message("Address of USCIS for letters about withdrawn certifications")
    String uscis();

    @Message("One line each; look it up at USCIS before you enter it")
    String uscis_hint();

    @Message("Add a person")
    String add();

    @Message("Sign-in name")
    String sign_in_name();

    @Message("3 to 100 small letters, digits, dots, dashes, underscores or @; it stays for good")
    String sign_in_name_hint();

    @Message("Family name")
    String family();

    @Message("Given name")
    String given();

    @Message("Middle name")
    String middle();

    @Message("Title, as the form prints it")
    String job();

    @Message("Division or office")
    String division();

    @Message("Holds a supervisory position")
    String supervisor();

    @Message("Only such a person can be designated to sign")
    String supervisor_hint();

    @Message("Roles")
    String roles();

    @Message(
            "A role is the work somebody does; it gives no authority to sign. Certifier and Chief count only while a designation or headship is in force.")
    String roles_hint();

    @Message("Authority today")
    String authority();

    @Message("none")
    String no_authority();

    @Message("Person")
    String person();

    @Message("left on {day}")
    String left(String day);

    @Message("Close this person's record")
    String close();

    @Message("Out at the next click, whatever else says they may sign in. What they did and signed stays.")
    String close_about();

    @Message("Yes, close the record")
    String close_sure();

    @Message("Designate somebody")
    String designate();

    @Message("Kind")
    String kind();

    @Message("First day")
    String from();

    @Message("Last day, if any")
    String until();

    @Message("Letter of designation")
    String letter();

    @Message("Its date or number, and where the signed letter is kept")
    String letter_hint();

    @Message("In force")
    String in_force();

    @Message("ended by the head on {day}")
    String revoked(String day);

    @Message("not in force")
    String not_in_force();

    @Message("End now")
    String revoke();

    @Message("Only the head of the agency designates.")
    String head_designates();

    @Message("no last day")
    String open_end();

    @Message("None yet.")
    String none();

    @Message("Record a new head")
    String succeed();

    @Message("Law")
    String law();

    @Message("Days to answer")
    String days();

    @Message("Checked")
    String verified();

    @Message("Remark")
    String remark();

    @Message("not known")
    String unknown();

    @Message(
            "A denial gives one of these reasons, in plain words and with the report line relied on. Nothing else can be chosen: no arrest, no charge, a crime long past or no injury are not reasons.")
    String reasons_note();

    @Message("Back to administration")
    String back();

    @Message("Official forms")
    String editions();

    @Message("The official PDFs that certifications are printed on, and until when each may be used")
    String editions_about();

    @Message("Prosecutor's office")
    String offices();

    @Message("Which office is consulted, and entering one that Attest does not know yet")
    String offices_about();

    @Message("Your agency consults {office}, which has {days} days to answer.")
    String consulted(String office, int days);

    @Message("Your agency consults no office.")
    String none_consulted();

    @Message(
            "An office keeps its own people and its own name: its administrator enters the liaisons. Another office, or none, is chosen in the agency's settings.")
    String offices_own();

    @Message("Enter an office")
    String enter_office();

    @Message(
            "Only where nobody entered it yet: an office that other agencies consult is chosen by its code in the settings.")
    String enter_office_about();

    @Message("Name of the office")
    String office_name();

    @Message("Code")
    String office_code();

    @Message("Two to eight capitals and digits, a letter first, such as NWDA. It stays for good.")
    String office_code_hint();

    @Message("Your agency consults this office from now on")
    String office_consulted();

    @Message("Its first person")
    String first_person();

    @Message("Administrator and liaison of the office, who enters everybody else there.")
    String first_person_about();

    @Message("Take the account from this record")
    String unbind();

    @Message(
            "For a new account at your agency's sign-in, or one that was somebody else's: whoever signs in next under the name is bound to the record, and every session of it ends now.")
    String unbind_about();

    @Message("Why")
    String unbind_reason();
}
