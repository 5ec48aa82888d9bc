package org.attest.casefile;

/** The 31 boxes of Part 3 item 1 in form order: 28 named crimes and three inchoate forms (U-5). */
public enum QualifyingCrime {
    ABDUCTION("Abduction"),
    ABUSIVE_SEXUAL_CONTACT("Abusive Sexual Contact"),
    ATTEMPT("Attempt to Commit Any of the Named Crimes"),
    BEING_HELD_HOSTAGE("Being Held Hostage"),
    BLACKMAIL("Blackmail"),
    CONSPIRACY("Conspiracy to Commit Any of the Named Crimes"),
    DOMESTIC_VIOLENCE("Domestic Violence"),
    EXTORTION("Extortion"),
    FALSE_IMPRISONMENT("False Imprisonment"),
    FELONIOUS_ASSAULT("Felonious Assault"),
    FEMALE_GENITAL_MUTILATION("Female Genital Mutilation"),
    FRAUD_IN_FOREIGN_LABOR_CONTRACTING("Fraud in Foreign Labor Contracting"),
    INCEST("Incest"),
    INVOLUNTARY_SERVITUDE("Involuntary Servitude"),
    KIDNAPPING("Kidnapping"),
    MANSLAUGHTER("Manslaughter"),
    MURDER("Murder"),
    OBSTRUCTION_OF_JUSTICE("Obstruction of Justice"),
    PEONAGE("Peonage"),
    PERJURY("Perjury"),
    PROSTITUTION("Prostitution"),
    RAPE("Rape"),
    SEXUAL_ASSAULT("Sexual Assault"),
    SEXUAL_EXPLOITATION("Sexual Exploitation"),
    SLAVE_TRADE("Slave Trade"),
    SOLICITATION("Solicitation to Commit Any of the Named Crimes"),
    STALKING("Stalking"),
    TORTURE("Torture"),
    TRAFFICKING("Trafficking"),
    UNLAWFUL_CRIMINAL_RESTRAINT("Unlawful Criminal Restraint"),
    WITNESS_TAMPERING("Witness Tampering");

    private final String label;

    QualifyingCrime(String label) {
        this.label = label;
    }

    /** The words printed beside the box. */
    public String label() {
        return label;
    }

    /** U-5: attempt, conspiracy and solicitation need a named crime beside them. */
    public boolean isInchoate() {
        return this == ATTEMPT || this == CONSPIRACY || this == SOLICITATION;
    }

    /** U-14: these three ask for the offender's purpose as well. */
    public boolean asksForPurpose() {
        return this == WITNESS_TAMPERING || this == OBSTRUCTION_OF_JUSTICE || this == PERJURY;
    }
}
