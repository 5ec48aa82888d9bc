package org.attest.binding;

/** A file that cannot be read as a form: says what is wrong with it and how to mend that. */
public class UnreadableForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public UnreadableForm(String wrong, String remedy) {
        this(wrong, remedy, null);
    }

    public UnreadableForm(String wrong, String remedy, Throwable cause) {
        super(wrong + " " + remedy, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
