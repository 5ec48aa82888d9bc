package org.attest.clocks;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.attest.casefile.FormKind;

/** The laws on time that Attest knows, read once from our own table {@code jurisdictions.csv}. */
@ApplicationScoped
public class Jurisdictions {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Map<String, Jurisdiction> byCode = new LinkedHashMap<>();

    public Jurisdictions() {
        var reader = new CsvMapper()
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (var csv = Jurisdictions.class.getResourceAsStream("jurisdictions.csv");
                var rows = reader.<Map<String, String>>readValues(csv)) {
            while (rows.hasNext()) {
                var jurisdiction = read(rows.next());
                if (byCode.put(jurisdiction.code(), jurisdiction) != null) {
                    throw new IllegalStateException("Two rows for " + jurisdiction.code());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Jurisdiction of(String code) {
        var found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No jurisdiction is known by the code " + code);
        }
        return found;
    }

    /** The law that governs a form in a state: California has one section for each form; no row means federal law alone. */
    public Jurisdiction governing(String state, FormKind form) {
        var ofThatForm = byCode.get(state + (form == FormKind.I_918B ? "-U" : "-T"));
        return ofThatForm != null ? ofThatForm : byCode.getOrDefault(state, of("US"));
    }

    /**
     * The law for a case of this form at an agency: where the agency's state has a row for each form, the row of the
     * case's form, whichever of the two the agency is set to.
     *
     * @param code of the agency's jurisdiction, one of the rows
     */
    public Jurisdiction ofAgency(String code, FormKind form) {
        var set = of(code);
        return set.isOfOneForm() ? governing(set.state(), form) : set;
    }

    public List<Jurisdiction> all() {
        return List.copyOf(byCode.values());
    }

    private static Jurisdiction read(Map<String, String> row) {
        return new Jurisdiction(
                row.get("code"),
                row.get("name"),
                row.get("citation"),
                given(row, "response_days", Integer::valueOf),
                given(row, "day_kind", word -> Jurisdiction.DayKind.valueOf(constant(word))),
                given(row, "expedited_days", Integer::valueOf),
                given(row, "day_one", word -> Jurisdiction.DayOne.valueOf(constant(word))),
                numbers(row.get("warning_days")),
                given(row, "report_due", day -> MonthDay.parse(day, MONTH_DAY)),
                row.get("report_to"),
                given(row, "in_force_from", LocalDate::parse),
                given(row, "in_force_until", LocalDate::parse),
                Jurisdiction.Verified.valueOf(constant(row.get("verified"))),
                row.get("remark"));
    }

    private static <T> T given(Map<String, String> row, String column, Function<String, T> meaning) {
        var text = row.get(column);
        return text == null ? null : meaning.apply(text);
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
