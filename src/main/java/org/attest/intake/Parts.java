package org.attest.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the parts of a case say that follow the form. */
@MessageBundle("parts")
public interface Parts {
    @Message("Received on")
    String received_on();

    @Message("How it came in")
    String received_by();

    @Message("Who asks")
    String requester();

    @Message("Firm or organization")
    String organization();

    @Message("Family name of who asks")
    String requester_family();

    @Message("Given name of who asks")
    String requester_given();

    @Message("Middle name of who asks")
    String requester_middle();

    @Message("E-mail of the requester")
    String email();

    @Message("Telephone of the requester")
    String phone();

    @Message("Postal address of the requester")
    String address();

    @Message("Form G-28 or the victim's signed authorization is on file")
    String authorization();

    @Message("Preferred language")
    String language();

    @Message("Urgency, only where the requester volunteers it")
    String urgency();

    @Message("Never ask for it. It is deleted when the case closes.")
    String urgency_hint();

    @Message("Ground")
    String ground();

    @Message("Needed by")
    String needed_by();

    @Message("Incident numbers")
    String incidents();

    @Message("Qualifying crimes, as the form lists them")
    String crimes();

    @Message("Tick each one that the facts show, charged or not")
    String crimes_hint();

    @Message("Statutory citations")
    String citations();

    @Message("Such as G.L. c. 265 s. 15A; one a field")
    String citations_hint();

    @Message("Dates of the criminal activity")
    String dates();

    @Message("Places")
    String places();

    @Message("In the United States, its territories, Indian country or on a military installation")
    String in_us();

    @Message("Violated a federal extraterritorial jurisdiction statute")
    String extraterritorial();

    @Message("Citation of that statute")
    String extraterritorial_citation();

    @Message("What happened, and how the victim was involved")
    String narrative();

    @Message("Why the crime is similar to the one ticked, where it is not literally one")
    String similarity();

    @Message("Done at least in principal part to avoid or frustrate justice for other crime")
    String frustrate();

    @Message("Done at least in principal part to abuse or control the victim through the legal system")
    String control();

    @Message("Asked for obstruction of justice, perjury and witness tampering only")
    String purpose_hint();

    @Message("Known or documented injury")
    String injuries();

    @Message("Status of the agency's case")
    String status();

    @Message("Status, where it is another")
    String status_other();

    @Message("FBI or SID number, if any")
    String fbi();

    @Message("Officers involved")
    String officers();

    @Message("Docket numbers")
    String dockets();

    @Message("Does the victim possess information about the criminal activity?")
    String possesses();

    @Message("Has the victim been, is or is likely to be helpful?")
    String helpful();

    @Message("Has the victim refused or failed to provide help that was reasonably requested?")
    String refused();

    @Message("It rests on")
    String rests_on();

    @Message("Point at the entries of the cooperation record that show it")
    String rests_hint();

    @Message("There is no cooperation entry yet to point at. Write one above first.")
    String no_entries();

    @Message("Explanation")
    String explanation();

    @Message("Anything else")
    String other_information();

    @Message("Nothing is answered until you answer it. No answer to a call is not a refusal.")
    String never_preanswered();

    @Message("Are any of the victim's family members culpable, or believed to be, in the criminal activity?")
    String any_culpable();

    @Message("Family members")
    String members();

    @Message("Relationship")
    String relationship();

    @Message("Involvement")
    String involvement();

    @Message("The person is or was a victim of")
    String severe_forms();

    @Message("By the practices suffered, not by the charges")
    String severe_hint();

    @Message("Other, explained")
    String other_explained();

    @Message("What the person suffered")
    String victimization();

    @Message("Retaliation that the person has reason to fear")
    String fear();

    @Message("Investigation began")
    String investigation_began();

    @Message("Investigation ended")
    String investigation_ended();

    @Message("Prosecution began")
    String prosecution_began();

    @Message("Prosecution ended")
    String prosecution_ended();

    @Message("Has the victim complied with reasonable requests?")
    String complied();

    @Message("Was under 18 at an act of trafficking")
    String under18();

    @Message("Is unable to cooperate because of physical or psychological trauma")
    String trauma();
}
