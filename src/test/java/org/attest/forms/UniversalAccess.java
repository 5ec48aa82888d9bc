package org.attest.forms;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF by the rules of PDF/UA-1. */
public final class UniversalAccess {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private UniversalAccess() {}

    /** The rules that a file breaks, such as {@code 7.1-3}; empty for a file that conforms. */
    public static Set<String> broken(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 100, false, false, false)) {
            var rules = new TreeSet<String>();
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    var rule = assertion.getRuleId();
                    rules.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
                }
            }
            return rules;
        } catch (Exception e) {
            throw new IllegalStateException("The file cannot be checked", e);
        }
    }
}
