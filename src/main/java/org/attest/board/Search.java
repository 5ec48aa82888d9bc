package org.attest.board;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.casefile.SearchKey;

/**
 * Words that somebody looks for, as a part of the queue's question: each must begin a word of a case's numbers or, for
 * those who see names, a word of a name; a name that is written or sounds nearly so comes behind the exact ones.
 */
final class Search {
    static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    private final List<String> words;
    private final boolean names;

    private Search(List<String> words, boolean names) {
        this.words = words;
        this.names = names;
    }

    /** @param names false for the records desk: a list that answered to a name would tell it */
    static Search of(String q, boolean names) {
        return new Search(
                q == null
                        ? List.of()
                        : Arrays.stream(SearchKey.plain(q).split(" "))
                                .filter(word -> !word.isEmpty())
                                .limit(MOST_WORDS)
                                .toList(),
                names);
    }

    boolean isForNothing() {
        return words.isEmpty();
    }

    /** The tables w0, w1 … of cases that have each word, before the question itself. */
    String tables() {
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            sql.append(i == 0 ? "with " : ", ")
                    .append("""
                    w%1$d as materialized (select case_id, min(unlike) unlike from (
                        select case_id, 0 unlike from case_word
                        where word >= :word%1$d and word < :beyond%1$d %2$s
                        %3$s) found group by case_id)
                    """.formatted(i, names ? "" : "and not in_name", names ? """
                                    union all
                                    select case_id, 1 from case_word
                                    where in_name and word in (select words_alike(:word%d))""".formatted(i) : ""));
        }
        return sql.toString();
    }

    String joins() {
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            sql.append(" join w%1$d on w%1$d.case_id = k.id".formatted(i));
        }
        return sql.toString();
    }

    /** 0 where every word is there as it was written, 1 where one is only alike. */
    String unlike() {
        if (words.isEmpty()) {
            return "0";
        }
        var sql = new StringBuilder("greatest(w0.unlike");
        for (int i = 1; i < words.size(); i++) {
            sql.append(", w").append(i).append(".unlike");
        }
        return sql.append(")").toString();
    }

    void putInto(Map<String, Object> values) {
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, words.get(i));
            values.put("beyond" + i, words.get(i) + LAST_LETTER);
        }
    }
}
