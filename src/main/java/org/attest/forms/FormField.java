package org.attest.forms;

/**
 * One field of an edition of a form, bound to the item that it answers.
 *
 * @param name full name in the PDF, such as {@code form1[0].#subform[0].Part1_Line1_AlienNumber[0]}
 * @param page from 1
 * @param part such as {@code Part 1}; item such as {@code 2.a}: what it answers, whatever the page calls it
 * @param option for a checkbox: what ticking it says, such as {@code FEMALE}, {@code YES} or a crime's code; else null
 * @param maxLength characters that fit by the form's own limit, or 0 for none
 * @param x left edge in points from the left of the page; y lower edge in points from its bottom
 * @param printed how the page itself numbers it, for whoever looks it up there; null where that is the same
 */
public record FormField(
        String name,
        int page,
        Kind kind,
        String part,
        String item,
        String option,
        String tooltip,
        int maxLength,
        boolean comb,
        boolean multiline,
        float x,
        float y,
        float width,
        float height,
        Place printed) {
    /** A part such as {@code Part 4} and an item such as {@code 4.b}, as printed. */
    public record Place(String part, String item) {}

    public FormField {
        printed = printed == null ? new Place(part, item) : printed;
    }

    public enum Kind {
        TEXT,
        CHECKBOX,
        CHOICE,
        /** Signed or dated by hand: never filled. */
        INK
    }
}
