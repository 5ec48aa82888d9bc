package org.attest.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the paper and of the register say. */
@MessageBundle("paperwork")
public interface PaperworkWords {
    @Message("The paper")
    String title();

    @Message("There is no paper yet: the form is printed once the head has approved.")
    String nothing_yet();

    @Message(
            "Edition {edition} of the form may no longer be used. Do not hand it over: reopen the case, so that it is approved and printed on the edition in force.")
    String edition_over(String edition);

    @Message("done")
    String done();

    @Message("Print")
    String print();

    @Message("Print the form at 100 %, on one side, without cutting off the margins.")
    String print_how();

    @Message(
            "{name} signs and dates it in ink. Signature and date are left blank on purpose; nothing else may be written on it.")
    String print_ink(String name);

    @Message("{name}, as supervising official, signs and dates it in ink too.")
    String print_second(String name);

    @Message(
            "Lay the cover sheet in front when you scan: its code tells Attest which certification the scan belongs to. It never goes to USCIS.")
    String print_cover();

    @Message(
            "This was printed on Attest's working copy, not on the official form. USCIS takes the official form alone: ask your administrator to install it, and reopen the case.")
    String not_official();

    @Message("The form (PDF)")
    String form_file();

    @Message("Cover sheet (PDF)")
    String cover_file();

    @Message("Sign, and keep the scan")
    String sign();

    @Message("Signed by")
    String signed_by();

    @Message("Supervising official")
    String second_by();

    @Message("Scan of the signed paper")
    String scan();

    @Message("It carries the code of this certification.")
    String matched();

    @Message("It carries no code: compare it with the case yourself.")
    String not_matched();

    @Message("It is among the papers")
    String among_papers();

    @Message("Date that {name} wrote beside the signature")
    String ink_on(String name);

    @Message("PDF, PNG or JPEG, all pages, with the cover sheet.")
    String scan_hint();

    @Message("Somebody else is to sign, or you found an error?")
    String another_signed();

    @Message("Reopen the case")
    String reopen();

    @Message("Record the signature")
    String record();

    @Message("The letter")
    String the_letter();

    @Message("Write the letter that goes with it")
    String letter_with_it();

    @Message("How it was handed over")
    String how();

    @Message("Ways that were not recorded as safe are not offered; record them under Safe contact on the case's page.")
    String how_hint();

    @Message("When")
    String when();

    @Message("Note")
    String note();

    @Message("Record the hand-over")
    String hand_over();

    @Message("Record another hand-over")
    String hand_over_again();

    @Message("Until when it can be filed")
    String filing();

    @Message("Last safe day to file: {day}.")
    String last_day(String day);

    @Message(
            "Six months after the date in ink ({day}), less one day. USCIS must have the petition before the certification is six months old.")
    String last_day_how(String day);

    @Message("{days} days are left.")
    String days_left(long days);

    @Message("It is too old to be filed now. Where it was not filed in time, the requester needs a new certification.")
    String lapsed();

    @Message("It was revoked: it is not to be filed any more.")
    String revoked_not_filed();

    @Message(
            "The signed paper is Attest's working copy, not the official form. USCIS takes the official form alone, so this paper cannot be filed: certify again once your administrator has installed the official form.")
    String working_copy_signed();

    @Message("A declaration for a T visa has no such day.")
    String no_last_day();

    @Message("The certification says what the agency knows. Only DHS decides about a visa.")
    String only_dhs();

    @Message("Certify again: open a new case with these data")
    String again();

    @Message("Withdraw or disavow the certification")
    String revoke();

    @Message("Only the head of the agency can withdraw or disavow a certification.")
    String revoke_chief();

    @Message("Register")
    String register();

    @Message(
            "Every certification that this agency issued. Use it to answer when USCIS or an inspector asks whether a paper is yours.")
    String register_about();

    @Message("Is this paper ours?")
    String check();

    @Message(
            "The file is compared byte for byte with what was printed and with the scans on file, and is not kept. A photograph or another scan of the same paper is a different file: compare it with the register by its number then.")
    String check_about();

    @Message("The file")
    String check_file();

    @Message("Check it")
    String check_it();

    @Message("Issued")
    String issued();

    @Message("none (T visa)")
    String no_filing_day();

    @Message("none: revoked")
    String revoked_no_day();

    @Message("too old to be filed now")
    String too_old();

    @Message("Case number")
    String by_number();

    @Message("Show")
    String show();

    @Message("No certification was issued that fits this.")
    String none();

    @Message("Victim")
    String victim();

    @Message("Stage")
    String state();

    @Message("File by")
    String file_by();

    @Message("That is all.")
    String no_more();

    @Message(
            "A new case for a certification that was issued in case {number}. Its data are carried over for you to review; nothing is approved by that.")
    String prior(String number);

    @Message("Why it is certified again")
    String prior_reason();
}
