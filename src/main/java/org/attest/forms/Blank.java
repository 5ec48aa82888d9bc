package org.attest.forms;

import org.attest.casefile.FormKind;

/**
 * One blank form that answers can be written into: which form and edition it is, and where each item stands. Compiled
 * once, never changed, for any number of threads.
 */
public final class Blank {
    private final Edition edition;
    private final boolean official;
    private final PreparedForm form;
    private final Printer printer;

    private Blank(Edition edition, byte[] prepared, boolean official) {
        this.edition = edition;
        this.official = official;
        this.form = PreparedForm.of(prepared);
        this.printer = new Printer(edition, official, form);
    }

    /** Made at first use. */
    private static final class Ready {
        static final Blank I_918_B = drawn(FormKind.I_918B);
    }

    /** Made at first use. */
    private static final class ReadyDeclaration {
        static final Blank I_914_B = drawn(FormKind.I_914B);
    }

    private static Blank drawn(FormKind form) {
        var edition = Edition.builtIn(form);
        return new Blank(edition, new Template(edition).bytes(), false);
    }

    /**
     * The rendition that Attest draws itself.
     */
    public static Blank builtIn(FormKind form) {
        return switch (form) {
            case I_918B -> Ready.I_918_B;
            case I_914B -> ReadyDeclaration.I_914_B;
        };
    }

    /**
     * An official form.
     *
     * @param edition with the fields of this very file, by their full names
     * @param prepared as {@link Preparation} made it
     * @throws IllegalArgumentException where the file lacks a field of the edition
     */
    public static Blank official(Edition edition, byte[] prepared) {
        var blank = new Blank(edition, prepared, true);
        for (var field : edition.fields()) {
            if (field.kind() != FormField.Kind.INK && !blank.form.fields().contains(field.name())) {
                throw new IllegalArgumentException("This file has no field to fill called " + field.name());
            }
        }
        return blank;
    }

    public FormKind form() {
        return edition.form();
    }

    /** As printed, such as {@code 01/20/25}. */
    public String editionDate() {
        return edition.editionDate();
    }

    public boolean isOfficial() {
        return official;
    }

    public Edition edition() {
        return edition;
    }

    /** The form with nothing in it, its fields still open. */
    public byte[] bytes() {
        return form.blank();
    }

    /** Whether a field takes a text and shows all of it. */
    public boolean fits(FormField field, String text) {
        return form.fits(field.name(), text);
    }

    Printer printer() {
        return printer;
    }
}
