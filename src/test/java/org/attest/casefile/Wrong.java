package org.attest.casefile;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** One wrong condition alone: a case that is otherwise right, and the move that must break this rule and no other. */
record Wrong(CaseRule rule, String what, Supplier<CertificationCase> given, Consumer<CertificationCase> move) {
    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
