package org.attest.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.certificate.CertificateCode;
import org.attest.certificate.Certificates;

/** Cover sheets of an agency that does not exist. */
public final class CoverSheetSample {
    private CoverSheetSample() {}

    public static byte[] of(UUID certificate) {
        return CoverSheet.of(new CaseNumber("SPD-2026-0042"), sheet(certificate, "Sampleton Police Department"));
    }

    static byte[] ofDeclaration(UUID certificate) {
        return CoverSheet.of(
                new CaseNumber("SPD-2026-0042"), sheet(certificate, "Sampleton Police Department", FormKind.I_914B));
    }

    static Certificates.Sheet sheet(UUID certificate, String agency) {
        return sheet(certificate, agency, FormKind.I_918B);
    }

    private static Certificates.Sheet sheet(UUID certificate, String agency, FormKind form) {
        return new Certificates.Sheet(
                new CertificateCode(certificate),
                form,
                "01/20/25",
                LetterFixture.SHA_256,
                LocalDate.of(2026, 9, 1),
                new AgencyFacts(
                        agency,
                        new FullName("Placeholder", "Exempla", null),
                        new Address("1 Example Street", null, null, "Sampleton", "MA", "01000", null, null, null),
                        AgencyFacts.Type.LOCAL,
                        AgencyFacts.Category.LAW_ENFORCEMENT,
                        null,
                        "4135550100",
                        null));
    }
}
