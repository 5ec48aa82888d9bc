package org.attest.shared;

/** A keyed hash, by which a number is found without being readable: equal within an agency, meaningless outside it. */
public interface Lookup {
    /** 16 bytes. */
    byte[] hash(String clear);
}
