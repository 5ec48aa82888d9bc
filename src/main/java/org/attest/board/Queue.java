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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.casefile.ANumber;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.FormKind;
import org.attest.casefile.Stage;
import org.attest.casefile.Visible;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Lookup;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Sight;
import org.hibernate.Session;

/** The list of cases: filtered, searched, sorted and read page by page, straight into rows. */
@ApplicationScoped
@Transactional
class Queue {
    static final int SOON_DAYS = 14;
    private static final int DEFAULT_PAGE = 25;
    private static final int LARGEST_PAGE = 100;
    static final int LAPSING_DAYS = 60;
    static final String VISIBLE = "where " + Visible.CONDITION;
    private final Session rows;
    private final Desk desk;
    private final Sight sight;
    private final Lookup lookup;

    Queue(Session rows, Desk desk, Sight sight, Lookup lookup) {
        this.rows = rows;
        this.desk = desk;
        this.sight = sight;
        this.lookup = lookup;
    }

    /** How a person asks; every part may be null. */
    record Filter(String stage, String assignee, String due, String q, String sort, String cursor, Integer limit) {
        boolean isForEveryCase() {
            return stage == null && assignee == null && due == null && (q == null || q.isBlank());
        }
    }

    /**
     * One line of the queue; the victim's name only for those who work cases, the A-Number never.
     *
     * @param fileBy last safe filing day of a signed U certification (U-21)
     * @param officeAnswered true where the prosecutor's office has answered in this round and the certifier goes on
     * @param onlyAlike true where a search found no word as it was written, only one like it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.CASE)
    record Row(
            String number,
            Stage stage,
            FormKind form,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean overdue,
            LocalDate fileBy,
            String assignedTo,
            @Shows(Sensitivity.VICTIM) String victim,
            Boolean onlyAlike,
            Boolean officeAnswered) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.CASE)
    record Page(List<Row> items, String nextCursor) {}

    enum Sort {
        DUE("due_sort", "cast(:key as date)"),
        /** What due first means in the list of every case: the open ones so, then the closed ones, latest first. */
        EVERY_CASE("queue_place", "cast(:key as integer)"),
        RECEIVED("received_on", "cast(:key as date)"),
        NUMBER("number", ":key"),
        FILE_BY("coalesce(files_by, '9999-12-31')", ":key");

        private final String column;
        private final String value;

        Sort(String column, String value) {
            this.column = column;
            this.value = value;
        }

        static String names() {
            return Arrays.stream(values())
                    .filter(Sort::isAskedFor)
                    .map(Sort::word)
                    .collect(Collectors.joining(", "));
        }

        boolean isAskedFor() {
            return this != EVERY_CASE;
        }

        /** fileBy */
        private String word() {
            return this == FILE_BY ? "fileBy" : name().toLowerCase(Locale.ROOT);
        }
    }

    Page page(Filter filter) {
        boolean down = filter.sort() != null && filter.sort().startsWith("-");
        var asked = sort(filter.sort());
        var sort = asked == Sort.DUE && filter.isForEveryCase() ? Sort.EVERY_CASE : asked;
        var today = desk.stamp().on();
        var where = new StringBuilder(VISIBLE);
        Map<String, Object> values = new HashMap<>();
        var search = search(filter.q(), where, values);
        search.putInto(values);
        narrowByStage(filter.stage(), where);
        narrowByAssignee(filter.assignee(), where, values);
        narrowByDue(filter.due(), today, where, values);
        if (filter.cursor() != null) {
            var after = Cursor.read(filter.cursor(), sort);
            var beyond = "(%s, number) %s (%s, :number)".formatted(sort.column, down ? "<" : ">", sort.value);
            where.append(
                    search.isForNothing()
                            ? " and " + beyond
                            : " and (%1$s > :unlike or %1$s = :unlike and %2$s)".formatted(search.unlike(), beyond));
            values.put("key", after.key());
            values.put("number", after.number());
            if (!search.isForNothing()) {
                values.put("unlike", after.unlike());
            }
        }
        int limit = limit(filter.limit());
        var direction = down ? "desc" : "asc";
        var query = rows.createNativeQuery(
                """
                %6$s
                select number, stage, form, received_on, due_on, assignment ->> 'name',
                       concat_ws(', ', victim -> 'name' ->> 'family', victim -> 'name' ->> 'given'),
                       cast(%1$s as text) as place, files_by, %5$s as unlike,
                       stage = 'IN_REVIEW' and exists (
                           select 1 from consultation c
                           where c.agency_id = k.agency_id and c.case_id = k.id and c.round = k.round
                             and c.state = 'ANSWERED')
                from certification_case k %7$s
                %2$s
                order by %8$s %1$s %3$s, number %3$s
                limit %4$d""".formatted(
                                sort.column,
                                where,
                                direction,
                                limit + 1,
                                search.unlike(),
                                search.tables(),
                                search.joins(),
                                search.isForNothing() ? "" : search.unlike() + ","),
                Object[].class);
        Visible.to(desk.viewer(), query);
        values.forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.stream().limit(limit).toList();
        sight.found(shown.size());
        var next = found.size() > limit ? Cursor.at(shown.get(limit - 1)).text() : null;
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
                row[8] == null ? null : LocalDate.parse((String) row[8]),
                (String) row[5],
                desk.seesWholeCases() && !victim.isEmpty() ? victim : null,
                (Integer) row[9] == 1 ? true : null,
                (Boolean) row[10] ? true : null);
    }

    private static void narrowByStage(String stages, StringBuilder where) {
        if (stages == null) {
            return;
        }
        var wanted = Arrays.stream(stages.split(",")).map(String::trim).toList();
        var known = Arrays.stream(Stage.values()).map(Enum::name).toList();
        if (!known.containsAll(wanted)) {
            throw unreadable("stage", "Choose stages out of " + String.join(", ", known));
        }
        // written out, each a word of the list above: a partial index serves no parameter
        where.append(wanted.stream().collect(Collectors.joining("', '", " and stage in ('", "')")));
        if (wanted.stream().allMatch(stage -> Stage.valueOf(stage).isOpen())) {
            where.append(" and open");
        }
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
        if (due.equals("lapsing")) {
            where.append(" and stage = 'ISSUED' and files_by between :today and :until");
            values.put("today", today.toString());
            values.put("until", today.plusDays(LAPSING_DAYS).toString());
            return;
        }
        where.append(" and open");
        switch (due) {
            case "overdue" -> {
                where.append(" and due_sort < :today");
                values.put("today", today);
            }
            case "soon" -> {
                where.append(" and due_sort between :today and :until");
                values.put("today", today);
                values.put("until", today.plusDays(SOON_DAYS));
            }
            default -> {
                where.append(" and due_sort <= :until");
                try {
                    if (!due.matches("\\d{4}-.*")) { // a longer year fits no column
                        throw unreadable("due", "Write overdue, soon, lapsing, or a day such as 2026-11-23");
                    }
                    values.put("until", LocalDate.parse(due));
                } catch (DateTimeParseException e) {
                    throw unreadable("due", "Write overdue, soon, lapsing, or a day such as 2026-11-23");
                }
            }
        }
    }

    /** By number, incident number, A-Number (whole, under its hash) or name; for the records desk, which sees no name, by the numbers alone. */
    private Search search(String q, StringBuilder where, Map<String, Object> values) {
        if (q != null && q.length() > Search.LONGEST) {
            throw unreadable("q", "At most " + Search.LONGEST + " characters");
        }
        var alien = desk.seesWholeCases() ? ANumber.typed(q) : Optional.<String>empty();
        if (alien.isPresent()) {
            where.append(" and a_number_hash = :hash");
            values.put("hash", lookup.hash(alien.get()));
            return Search.of(null, false);
        }
        var number = q == null ? Optional.<CaseNumber>empty() : CaseNumber.whole(q);
        if (number.isPresent()) { // one row by its key, whose words many cases share
            where.append(" and number = :whole");
            values.put("whole", number.get().text());
            return Search.of(null, false);
        }
        return Search.of(q, desk.seesWholeCases());
    }

    private static Sort sort(String sort) {
        if (sort == null) {
            return Sort.DUE;
        }
        var name = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(Sort.values())
                .filter(known -> known.isAskedFor() && known.word().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        "sort", "Sort by one of " + Sort.names() + ", with a dash before it to turn it round"));
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
    private record Cursor(int unlike, String key, String number) {
        static Cursor at(Object[] row) {
            return new Cursor((Integer) row[9], (String) row[7], (String) row[0]);
        }

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((unlike + "|" + key + "|" + number).getBytes(StandardCharsets.UTF_8));
        }

        static Cursor read(String text, Sort sort) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
                if (parts.length == 3
                        && parts[0].matches("[01]")
                        && !parts[1].contains("\0")
                        && !parts[2].contains("\0")) {
                    if (sort == Sort.DUE || sort == Sort.RECEIVED) {
                        LocalDate.parse(parts[1]);
                    }
                    if (sort == Sort.EVERY_CASE) {
                        Integer.parseInt(parts[1]);
                    }
                    return new Cursor(Integer.parseInt(parts[0]), parts[1], parts[2]);
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                // falls through to the refusal, which says what to do
            }
            throw Refusal.of(CURSOR_READABLE);
        }
    }
}
