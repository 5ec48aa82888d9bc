package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What a person should know about an import; names places on the paper and never what stands there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Shows(Sensitivity.CASE)
public record ImportNotice(Code code, String part, String item, String sentence) {
    public enum Code {
        NO_FIELDS("The PDF has no fields (printed, flattened or scanned): it is kept as a document, read it there"),
        EDITION_NOT_KNOWN("Attest does not know this edition; its fields were read by their printed meaning"),
        EDITION_NOT_FOUND("The paper does not say which edition it is"),
        SECOND_COPY_DIFFERS("The file holds two copies of this answer that disagree; both are shown"),
        SECOND_COPY_EMPTY("The file's second copy of its answers (XFA) is empty, though its fields are filled"),
        SECOND_COPY_UNREADABLE("The file's second copy of its answers (XFA) cannot be read and was left out"),
        MEANING_NOT_FOUND("A filled field's meaning could not be told from the file; its words are kept as they are"),
        TWO_ANSWERS("More than one box is ticked where the form asks for one"),
        NOT_IMPORTED_SIGNATURE("A signature or the date beside one is never imported"),
        SOCIAL_SECURITY_NUMBER_LEFT("A Social Security number is never taken over; it stands in the document"),
        DATE_NOT_READ("This date is not written mm/dd/yyyy, or is no day; it was not taken over"),
        DATE_IN_FUTURE("This date lies in the future; it was not taken over"),
        NUMBER_NOT_READ("This A-Number is not 7 to 9 digits; it was not taken over"),
        TOO_LONG("This text is longer than is read; its beginning is kept, the rest stands in the document"),
        STRANGE_CHARACTERS("This text holds characters that cannot be printed; they are shown as \uFFFD"),
        NOT_TAKEN_OVER("This text does not fit the case's own field; it was not taken over"),
        NOBODY_NAMED("The paper gives no family name for the victim; nothing was taken over from that part"),
        LEFT_IN_DOCUMENT("Only who represents whom was taken from this paper; all else on it stands in the document"),
        VICTIM_KEPT("The case has a victim that a certifier wrote or confirmed; it was left as it is"),
        REPRESENTATIVE_KEPT("The request names another representative; it was left as it is"),
        REPRESENTATIVE_NOT_NAMED("The paper names no attorney or accredited representative"),
        KIND_OF_REPRESENTATIVE_NOT_GIVEN(
                "The paper does not say whether this is an attorney or an accredited representative; an attorney was assumed");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public static ImportNotice of(Code code) {
        return new ImportNotice(code, null, null, code.sentence());
    }

    public static ImportNotice at(Code code, String part, String item) {
        return new ImportNotice(code, part, item, code.sentence());
    }
}
