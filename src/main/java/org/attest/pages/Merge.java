package org.attest.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two people in one part of a case: what only one of them changed is kept, whoever it was; where both changed the same
 * field differently, what is stored stays until the second has seen it and chosen.
 *
 * @param result what may be stored
 * @param shown what the second person's fields hold: the result, and the own text where it is contested
 * @param contested what the other wrote, by field
 */
record Merge(Fields result, Fields shown, Map<String, String> contested) {
    enum Choice {
        MINE,
        THEIRS
    }

    static Merge of(Fields seen, Fields mine, Fields theirs, Map<String, Choice> chosen) {
        var units = new TreeSet<>(mine.units());
        units.addAll(theirs.units());
        var result = new TreeMap<String, List<String>>();
        var shown = new TreeMap<String, List<String>>();
        var contested = new HashMap<String, String>();
        for (var unit : units) {
            var before = seen.within(unit);
            var own = mine.within(unit);
            var stored = theirs.within(unit);
            boolean untouched = own.equals(before) || own.equals(stored);
            boolean alone = stored.equals(before) && !chosen.containsKey(unit);
            if (untouched && !chosen.containsKey(unit)) {
                result.putAll(stored);
                shown.putAll(stored);
            } else if (alone || chosen.get(unit) == Choice.MINE) {
                result.putAll(own);
                shown.putAll(own);
            } else if (chosen.get(unit) == Choice.THEIRS) {
                result.putAll(stored);
                shown.putAll(stored);
            } else {
                result.putAll(stored);
                shown.putAll(own);
                contested.put(unit, theirs.said(unit));
            }
        }
        return new Merge(Fields.of(result), Fields.of(shown), contested);
    }
}
