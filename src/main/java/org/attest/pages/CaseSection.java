package org.attest.pages;

import io.quarkus.qute.TemplateInstance;
import java.util.Set;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.Move;
import org.attest.shared.Stamp;

/** A part of a case that is written as a whole and saves itself as one goes: the record behind it, and its move. */
public interface CaseSection<T extends Record> extends CasePart {
    Class<T> type();

    /** What is stored now, or null. */
    T stored(CaseView kase);

    CaseEvent record(CertificationCase kase, T written, Stamp stamp);

    /** Whether saving it counts even where nothing was changed: somebody looked at it and says that it is right. */
    default boolean awaitsConfirmation(CaseView kase) {
        return false;
    }

    /** The move that writes it; where the stage does not allow it, the part is shown for reading. */
    default Move move() {
        return Move.RECORD;
    }

    TemplateInstance show(CaseView kase, Form form);

    /** Roles that write it; to others it is shown for reading. */
    default Set<String> writers() {
        return Set.of("certifier");
    }

    @Override
    default TemplateInstance show(CaseView kase, Set<String> roles) {
        var form = Form.of(id(), stored(kase)).beside(kase.statements());
        boolean writes = writers().stream().anyMatch(roles::contains);
        return show(kase, writes && kase.stage().moves().contains(move()) ? form : form.readOnly());
    }
}
