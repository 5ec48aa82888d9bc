package org.attest.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which the W3C runs: its errors; warnings are left to axe. */
public final class ValidHtml {
    private ValidHtml() {}

    public static List<String> complaints(String html) {
        var complaints = new ArrayList<String>();
        var validator = new SimpleDocumentValidator(true, false, false);
        try {
            var errors = new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {}

                @Override
                public void error(SAXParseException e) {
                    complaints.add("line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
                }

                @Override
                public void fatalError(SAXParseException e) {
                    error(e);
                }
            };
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", errors);
            validator.setUpValidatorAndParsers(errors, true, false);
            var source = new InputSource(new StringReader(html));
            source.setSystemId("about:page");
            validator.checkHtmlInputSource(source);
        } catch (Exception e) {
            throw new AssertionError("The HTML checker failed", e);
        }
        return complaints;
    }
}
