package org.attest.shared;

/** Something that must hold before an act: a name, the HTTP status of its breach, and the sentence a person reads. */
@Shows(Sensitivity.PUBLIC)
public interface Rule {
    String name();

    int status();

    String sentence();
}
