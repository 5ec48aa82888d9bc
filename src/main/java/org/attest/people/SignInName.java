package org.attest.people;

/** What a name looks like under which a person signs in, for good and in one agency alone. */
final class SignInName {
    static final String SHAPE = "[a-z0-9][a-z0-9._@-]{1,98}[a-z0-9]";
    static final String SAID = "3 to 100 small letters, digits, dots, dashes, underscores or @";

    private SignInName() {}
}
