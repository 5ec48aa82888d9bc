package org.attest.reports;

import static org.attest.people.Role.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.clocks.Jurisdiction;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The year in numbers, to look at, to print and to file: counts, and no person in them (MA-5). */
@Path("/reports")
@RolesAllowed({CHIEF, AUDITOR})
class ReportPages {
    private final ReportResource reports;
    private final AnnualReport annual;
    private final ReportDuty duty;
    private final Desk desk;

    ReportPages(ReportResource reports, AnnualReport annual, ReportDuty duty, Desk desk) {
        this.reports = reports;
        this.annual = annual;
        this.duty = duty;
        this.desk = desk;
    }

    /** A number that the law asks for, or that is counted beside and then has no {@code how}. */
    @Shows(Sensitivity.STAFF)
    record Line(Unit unit, long count, String how) {}

    /**
     * @param dueOn by when this year is to be reported, or null where no law that we know asks for it
     * @param unfinished whether the year still runs or has not begun
     * @param years those with something to report, the latest first
     */
    @CheckedTemplate(basePath = "reports")
    @Shows(Sensitivity.STAFF)
    record ReportPage(
            AnnualReport.Counts counts,
            List<Line> asked,
            List<Line> also,
            Jurisdiction law,
            LocalDate dueOn,
            boolean overdue,
            boolean unfinished,
            LocalDate today,
            List<Integer> years)
            implements TemplateInstance {}

    /** @param year calendar year; without one, the next to be filed */
    @GET
    @Looks(Access.REPORT)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance look(@RestQuery String year) {
        var today = desk.stamp().on();
        var counts = counts(year, today);
        var due = duty.dueOn(counts.year());
        return new ReportPage(
                counts,
                asked(counts),
                counts.alsoCounted().entrySet().stream()
                        .map(also -> new Line(Unit.of(also.getKey()), also.getValue(), null))
                        .toList(),
                duty.law(),
                due,
                due != null && today.isAfter(due),
                !today.isAfter(counts.until()),
                today,
                IntStream.iterate(today.getYear(), one -> one - 1)
                        .limit(today.getYear() - annual.firstYear(today.getYear()) + 1L)
                        .boxed()
                        .toList());
    }

    /** The same numbers, one to a line, for a spreadsheet. */
    @GET
    @Looks(Access.REPORT)
    @Path("/annual.csv")
    @Produces("text/csv")
    @Shows(Sensitivity.STAFF)
    public RestResponse<String> csv(@RestQuery String year) {
        var today = desk.stamp().on();
        var counts = counts(year, today);
        return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.OK)
                .entity(csv(counts, today))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"annual-report-%d.csv\"".formatted(counts.year()))
                .build();
    }

    private AnnualReport.Counts counts(String year, LocalDate today) {
        return reports.annual(year == null ? String.valueOf(duty.next(today)) : year);
    }

    private static List<Line> asked(AnnualReport.Counts counts) {
        return List.of(
                line(Unit.INDIVIDUALS_REQUESTING, counts.individualsRequesting(), counts),
                line(Unit.FORMS_COMPLETED_AND_SIGNED, counts.formsCompletedAndSigned(), counts),
                line(Unit.REQUESTS_DENIED, counts.requestsDenied(), counts));
    }

    private static Line line(Unit unit, long count, AnnualReport.Counts counts) {
        return new Line(unit, count, counts.counted().get(unit.key()));
    }

    private static String csv(AnnualReport.Counts counts, LocalDate today) {
        var rows = new ArrayList<LinkedHashMap<String, Object>>();
        asked(counts).forEach(line -> rows.add(row(counts, line, true, today)));
        counts.alsoCounted()
                .forEach((key, count) -> rows.add(row(counts, new Line(Unit.of(key), count, null), false, today)));
        var mapper = new CsvMapper();
        var schema = rows.get(0).keySet().stream()
                .reduce(CsvSchema.builder(), CsvSchema.Builder::addColumn, (one, other) -> one)
                .build()
                .withHeader();
        try {
            return mapper.writer(schema).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be written as a table", e);
        }
    }

    private static LinkedHashMap<String, Object> row(
            AnnualReport.Counts counts, Line line, boolean filed, LocalDate today) {
        var row = new LinkedHashMap<String, Object>();
        row.put("agency", counts.agency());
        row.put("from", counts.from().toString());
        row.put("until", counts.until().toString());
        row.put("counted", line.unit().key());
        row.put("number", line.count());
        row.put("filed", filed);
        row.put("how", line.how());
        row.put("countedOn", today.toString());
        return row;
    }
}
