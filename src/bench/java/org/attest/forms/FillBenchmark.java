package org.attest.forms;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.attest.binding.FormBinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Fills per second and bytes allocated per fill, beside two libraries: the same prepared files, the same values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(java.util.concurrent.TimeUnit.SECONDS)
public class FillBenchmark {
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @Param({"G-28", "Supplement B"})
    public String file;

    private byte[] prepared;
    private PreparedForm form;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The letters that every contender's own font has, so that all draw the same. */
    @Setup
    public void fill() {
        PDFBOX.setLevel(Level.OFF);
        if (file.equals("G-28")) {
            prepared = Preparation.of(org.attest.binding.OfficialForms.bytes("g-28.pdf"));
        } else {
            prepared = Blank.builtIn(org.attest.casefile.FormKind.I_918B).bytes();
        }
        form = PreparedForm.of(prepared);
        for (var field : FormBinder.fields(prepared)) {
            if (form.fields().contains(field.name())) {
                values.put(
                        field.name(),
                        switch (field.type()) {
                            case CHECKBOX -> values.size() % 2 == 0 ? field.onValues().get(0) : "Off";
                            case DROPDOWN -> form.options(field.name()).contains("MA") ? "MA" : "";
                            default -> {
                                var text = field.isMultiline() ? "A made-up tale of nothing. ".repeat(12) : "SAMPLE 12";
                                while (!form.fits(field.name(), text)) {
                                    text = text.substring(0, text.length() - 1);
                                }
                                yield text.strip();
                            }
                        });
            }
        }
    }

    @Benchmark
    public byte[] attest() {
        return form.fill(values);
    }

    @Benchmark
    public byte[] openPdf() throws IOException {
        try (var reader = new PdfReader(prepared)) {
            var out = new ByteArrayOutputStream();
            var stamper = new PdfStamper(reader, out);
            for (var value : values.entrySet()) {
                stamper.getAcroFields().setField(value.getKey(), value.getValue());
            }
            stamper.close();
            return out.toByteArray();
        }
    }

    @Benchmark
    public byte[] pdfBox() throws IOException {
        try (var pdf = Loader.loadPDF(prepared)) {
            PDAcroForm acroForm = pdf.getDocumentCatalog().getAcroForm(null);
            for (var value : values.entrySet()) {
                acroForm.getField(value.getKey()).setValue(value.getValue());
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Both thread counts, printed as the table of docs/benchmarks.md. */
    public static void main(String[] arguments) throws RunnerException {
        var table = new ArrayList<String>();
        for (int threads : List.of(1, 2)) {
            var options = new OptionsBuilder()
                    .include(FillBenchmark.class.getName())
                    .threads(threads)
                    .forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(8))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.seconds(4))
                    .jvmArgsAppend("-Xmx1g")
                    .addProfiler(GCProfiler.class)
                    .build();
            new Runner(options).run().forEach(result -> table.add(row(result, threads)));
        }
        System.out.println("| form | way | threads | fills/s | KB allocated per fill |\n| --- | --- | --- | --- | --- |");
        table.forEach(System.out::println);
    }

    private static String row(RunResult result, int threads) {
        var of = result.getParams();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            allocated = result.getSecondaryResults().get("·gc.alloc.rate.norm");
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %,.0f | %,.0f |",
                of.getParam("file"),
                of.getBenchmark().replaceAll(".*\\.", ""),
                threads,
                result.getPrimaryResult().getScore(),
                allocated.getScore() / 1024);
    }
}
