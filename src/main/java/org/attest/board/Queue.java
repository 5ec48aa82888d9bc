package org.attest.board;

import static org.attest.shared.EdgeRule.CURSOR_READABLE;
import static org.attest.shared.EdgeRule.FILTER_READABLE;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.casefile.FormKind;
import org.attest.casefile.SearchKey;
import org.attest.casefile.Stage;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Refusal;
import org.hibernate.Session;

/** The list of cases: filtered, searched, sorted and read page by page, straight into rows. */
@ApplicationScoped
@Transactional
class Queue {
    static final int SOON_DAYS = 14;
    private static final int DEFAULT_PAGE = 25;
    private static final int LARGEST_PAGE = 100;
    private static final String NUMBERS =
            "' ' || lower(regexp_replace(concat_ws(' ', number, criminal_activity ->> 'incidentNumbers'), '[^A-Za-z0-9]+', ' ', 'g'))";
    private static final String FAR = "9999-12-31";
    private final Session rows;
    private final Desk desk;

    Queue(Session rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /** How a person asks; every part may be null. */
    record Filter(String stage, String assignee, String due, String q, String sort, String cursor, Integer limit) {}

    /** One line of the queue; the victim's name only for those who work cases, the A-Number never. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String number,
            Stage stage,
            FormKind form,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean overdue,
            String assignedTo,
            String victim) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Row> items, String nextCursor) {}

    enum Sort {
        DUE("cast(coalesce(due_on, date '" + FAR + "') as text)"),
        RECEIVED("cast(received_on as text)"),
        NUMBER("number");

        private final String key;

        Sort(String key) {
            this.key = key;
        }
    }

    Page page(Filter filter) {
        boolean down = filter.sort() != null && filter.sort().startsWith("-");
        var sort = sort(filter.sort());
        var today = desk.stamp().on();
        var where = new StringBuilder(
                "where not exists (select 1 from case_lock_out l where l.case_id = k.id and l.person = :me)");
        Map<String, Object> values = new HashMap<>();
        values.put("me", desk.stamp().by().id());
        narrowByStage(filter.stage(), where, values);
        narrowByAssignee(filter.assignee(), where, values);
        narrowByDue(filter.due(), today, where, values);
        narrowByWords(filter.q(), where, values);
        if (filter.cursor() != null) {
            var after = Cursor.read(filter.cursor());
            where.append(" and (%s, number) %s (:key, :number)".formatted(sort.key, down ? "<" : ">"));
            values.put("key", after.key());
            values.put("number", after.number());
        }
        int limit = limit(filter.limit());
        var direction = down ? "desc" : "asc";
        var query = rows.createNativeQuery("""
                select number, stage, form, received_on, due_on, assignment ->> 'name',
                       concat_ws(', ', victim -> 'name' ->> 'family', victim -> 'name' ->> 'given'), %1$s
                from certification_case k
                %2$s
                order by %1$s %3$s, number %3$s
                limit %4$d""".formatted(sort.key, where, direction, limit + 1), Object[].class);
        values.forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit
                ? new Cursor((String) shown.get(limit - 1)[7], (String) shown.get(limit - 1)[0]).text()
                : null;
        return new Page(shown.stream().map(row -> row(row, today)).toList(), next);
    }

    private Row row(Object[] row, LocalDate today) {
        var stage = Stage.valueOf((String) row[1]);
        var due = (LocalDate) row[4];
        var victim = (String) row[6];
        return new Row(
                (String) row[0],
                stage,
                FormKind.valueOf((String) row[2]),
                (LocalDate) row[3],
                due,
                stage.isOpen() && due != null && due.isBefore(today),
                (String) row[5],
                desk.seesWholeCases() && !victim.isEmpty() ? victim : null);
    }

    private static void narrowByStage(String stages, StringBuilder where, Map<String, Object> values) {
        if (stages == null) {
            return;
        }
        var wanted = Arrays.stream(stages.split(",")).map(String::trim).toList();
        var known = Arrays.stream(Stage.values()).map(Enum::name).toList();
        if (!known.containsAll(wanted)) {
            throw unreadable("stage", "Choose stages out of " + String.join(", ", known));
        }
        where.append(" and stage in (:stages)");
        values.put("stages", wanted);
    }

    private void narrowByAssignee(String assignee, StringBuilder where, Map<String, Object> values) {
        if (assignee == null) {
            return;
        }
        switch (assignee) {
            case "none" -> where.append(" and assigned_to is null");
            case "me" -> where.append(" and assigned_to = :me");
            default -> {
                where.append(" and assigned_to = (select person_id from person where subject = :assignee)");
                values.put("assignee", assignee);
            }
        }
    }

    private static void narrowByDue(String due, LocalDate today, StringBuilder where, Map<String, Object> values) {
        if (due == null) {
            return;
        }
        where.append(" and stage in ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED')");
        switch (due) {
            case "overdue" -> {
                where.append(" and due_on < :today");
                values.put("today", today);
            }
            case "soon" -> {
                where.append(" and due_on between :today and :until");
                values.put("today", today);
                values.put("until", today.plusDays(SOON_DAYS));
            }
            default -> {
                where.append(" and due_on <= :until");
                try {
                    if (!due.matches("\\d{4}-.*")) { // a longer year fits no column
                        throw unreadable("due", "Write overdue, soon, or a day such as 2026-11-23");
                    }
                    values.put("until", LocalDate.parse(due));
                } catch (DateTimeParseException e) {
                    throw unreadable("due", "Write overdue, soon, or a day such as 2026-11-23");
                }
            }
        }
    }

    /**
     * By number, incident number or name; for the records desk, which sees no name, by the numbers alone: a list that
     * answered to a name would tell it.
     */
    private void narrowByWords(String q, StringBuilder where, Map<String, Object> values) {
        if (q == null || q.isBlank()) {
            return;
        }
        if (q.length() > 200) {
            throw unreadable("q", "At most 200 characters");
        }
        int i = 0;
        for (var word : SearchKey.plain(q).split(" ")) {
            where.append(desk.seesWholeCases() ? " and search_key like :word" : " and " + NUMBERS + " like :word")
                    .append(i);
            values.put("word" + i++, "% " + word.replace("%", "").replace("_", "") + "%");
        }
    }

    private static Sort sort(String sort) {
        if (sort == null) {
            return Sort.DUE;
        }
        var name = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(Sort.values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        unreadable("sort", "Sort by due, received or number, with a dash before it to turn it round"));
    }

    private static int limit(Integer limit) {
        if (limit == null) {
            return DEFAULT_PAGE;
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw unreadable("limit", "A page has 1 to " + LARGEST_PAGE + " rows");
        }
        return limit;
    }

    private static Refusal unreadable(String field, String sentence) {
        return new Refusal(List.of(new Broken(FILTER_READABLE, field, sentence)));
    }

    /** The last row of a page; holds a date or case number, nothing personal. */
    private record Cursor(String key, String number) {
        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((key + "|" + number).getBytes(StandardCharsets.UTF_8));
        }

        static Cursor read(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
                if (parts.length == 2 && !parts[0].contains("\0") && !parts[1].contains("\0")) {
                    return new Cursor(parts[0], parts[1]);
                }
            } catch (IllegalArgumentException e) {
                // falls through to the refusal, which says what to do
            }
            throw Refusal.of(CURSOR_READABLE);
        }
    }
}
