package org.attest.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which parts of a section a person wrote anew: names of parts, never their values. */
final class Changed {
    private Changed() {}

    static Set<String> between(Record before, Record after) {
        var changed = new TreeSet<String>();
        for (var part : after.getClass().getRecordComponents()) {
            if (!Objects.equals(before == null ? null : value(part, before), value(part, after))) {
                changed.add(part.getName());
            }
        }
        return changed;
    }

    static Object value(RecordComponent part, Record section) {
        try {
            return part.getAccessor().invoke(section);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor could not be read: " + part.getName(), e);
        }
    }
}
