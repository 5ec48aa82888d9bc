package org.attest.casefile;

/** Which certification is asked for. */
public enum FormKind {
    /** Form I-918 Supplement B, U nonimmigrant status. */
    I_918B,
    /** Form I-914 Supplement B, T nonimmigrant status. */
    I_914B;

    /** As file names say it: {@code I-918B}. */
    public String shortName() {
        return name().replace('_', '-');
    }

    /** U-21: only the U certification dies six months after its ink; T-7: the T declaration does not. */
    public boolean expires() {
        return this == I_918B;
    }

    /** T-8: the declaration carries the officer's signature and a supervising official's. */
    public int signatures() {
        return this == I_914B ? 2 : 1;
    }
}
