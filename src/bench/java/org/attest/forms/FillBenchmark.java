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

    @Param({"G-28", "G-28, to the brim", "Supplement B"})
    public String file;

    private byte[] prepared;
    private PreparedForm form;
    private Qpdf qpdf;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The letters that every contender's own font has, so that all draw the same. */
    @Setup
    public void fill() throws IOException {
        PDFBOX.setLevel(Level.OFF);
        if (file.startsWith("G-28")) {
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
                                var text = field.isMultiline()
                                        ? "A made-up tale of nothing. ".repeat(file.endsWith("brim") ? 80 : 12)
                                        : file.endsWith("brim") ? "SAMPLE 12 ".repeat(8) : "SAMPLE 12";
                                while (!form.fits(field.name(), text)) {
                                    text = text.substring(0, text.length() - 1);
                                }
                                yield text.strip();
                            }
                        });
            }
        }
        qpdf = new Qpdf(prepared, values);
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

    /** A process for each; what it allocates is its own. */
    @Benchmark
    public byte[] qpdf() throws IOException {
        return qpdf.fill();
    }

    /**
     * Measures and prints what docs/benchmarks.md holds: the machine, the table, and the ratios.
     *
     * @param arguments seconds of warm-up and of each of two measurements; 8 and 4 where they are not given
     */
    public static void main(String[] arguments) throws RunnerException {
        int warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int measured = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        var rows = new ArrayList<String>();
        var rates = new LinkedHashMap<String, Double>();
        int cores = Runtime.getRuntime().availableProcessors();
        for (int threads : new java.util.TreeSet<>(List.of(1, cores))) {
            var options = new OptionsBuilder()
                    .include(FillBenchmark.class.getName())
                    .threads(threads)
                    .forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(warmUp))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.seconds(measured))
                    .jvmArgsAppend("-Xmx1g")
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class);
            if (!Qpdf.isHere()) {
                options.exclude(".*\\.qpdf");
            }
            for (var result : new Runner(options.build()).run()) {
                rows.add(row(result, threads));
                var of = result.getParams();
                rates.put(
                        of.getParam("file") + "/" + of.getBenchmark().replaceAll(".*\\.", "") + "/" + threads,
                        result.getPrimaryResult().getScore());
            }
        }
        System.out.println(machine(cores, warmUp, measured));
        System.out.println("| form | way | threads | fills/s | KB allocated per fill |\n| --- | --- | --- | --- | --- |");
        rows.forEach(System.out::println);
        System.out.println();
        for (var form : List.of("G-28", "Supplement B")) {
            double ours = rates.get(form + "/attest/1");
            for (var other : List.of("openPdf", "pdfBox", "qpdf")) {
                var theirs = rates.get(form + "/" + other + "/1");
                if (theirs != null) {
                    System.out.printf(Locale.ROOT, "- %s, one thread: %.0f times %s%n", form, ours / theirs, other);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "- %s: %d threads do %.1f times what one does%n",
                    form,
                    cores,
                    rates.get(form + "/attest/" + cores) / ours);
        }
    }

    private static String machine(int cores, int warmUp, int measured) {
        String processor = System.getProperty("os.arch");
        try (var lines = java.nio.file.Files.lines(java.nio.file.Path.of("/proc/cpuinfo"))) {
            processor = lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.replaceAll(".*:\\s*", ""))
                    .orElse(processor);
        } catch (IOException elsewhere) {
            // no such file there: the architecture has to do
        }
        var load = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "Machine: %s, %d cores, %s, JDK %s, 1 GB heap; load %.1f at the end. %d s of warm-up, twice %d s measured.%n",
                processor,
                cores,
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                load.getSystemLoadAverage(),
                warmUp,
                measured);
    }

    private static String row(RunResult result, int threads) {
        var of = result.getParams();
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            allocated = result.getSecondaryResults().get("·gc.alloc.rate.norm");
        }
        boolean ours = !of.getBenchmark().endsWith(".qpdf");
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %,.0f | %s |",
                of.getParam("file"),
                of.getBenchmark().replaceAll(".*\\.", ""),
                threads,
                result.getPrimaryResult().getScore(),
                ours ? String.format(Locale.ROOT, "%,.0f", allocated.getScore() / 1024) : "in its own process");
    }
}
