package org.attest.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.binding.OfficialForms;
import org.attest.binding.UnreadableForm;
import org.attest.casefile.FormKind;
import org.attest.forms.Blank;

/** Reads thousands of damaged papers in one small process: each ends in a reading or in a clear refusal. */
final class Fuzz {
    private static final long SECONDS_EACH = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A paper to damage, and how many copies of it. */
    private record Seed(String name, byte[] file, int copies) {}

    private final AtomicReference<String> now = new AtomicReference<>("");
    private final AtomicLong since = new AtomicLong(System.nanoTime());
    private final List<String> failures = new ArrayList<>();
    private int read;
    private int refused;

    private Fuzz() {}

    public static void main(String[] args) {
        var fuzz = new Fuzz();
        fuzz.watch();
        double share = args.length == 0 ? 1 : Double.parseDouble(args[0]);
        for (var seed : seeds()) {
            fuzz.damage(seed, share);
        }
        System.out.printf("%d read, %d refused, %d wrong%n", fuzz.read, fuzz.refused, fuzz.failures.size());
        fuzz.failures.stream().limit(20).forEach(System.out::println);
        System.exit(fuzz.failures.isEmpty() ? 0 : 1);
    }

    private static List<Seed> seeds() {
        var seeds = new ArrayList<Seed>();
        seeds.add(new Seed("small", SmallPaper.plain(), 1500));
        seeds.add(new Seed("small encrypted hybrid", SmallPaper.encrypted(), 1000));
        seeds.add(new Seed("print", Papers.print(), 200));
        seeds.add(new Seed("empty rendition", Blank.builtIn(FormKind.I_918B).bytes(), 60));
        seeds.add(new Seed("filled rendition", Papers.supplementB(), 100));
        seeds.add(new Seed("synthetic official", SmallPaper.synthetic(), 150));
        if (OfficialForms.wanted()) {
            seeds.add(new Seed("G-28", OfficialForms.bytes("g-28.pdf"), 100));
            seeds.add(new Seed("filled G-28", Papers.g28(), 60));
            seeds.add(new Seed("I-129F", OfficialForms.bytes("i-129f.pdf"), 40));
        }
        return seeds;
    }

    private void damage(Seed seed, double share) {
        var started = System.nanoTime();
        for (int i = 0; i < seed.copies() * share; i++) {
            var lot = new Random(i * 31L + seed.name().hashCode());
            var mutation = Mutation.values()[i % Mutation.values().length];
            now.set(seed.name() + " " + mutation + " " + i);
            since.set(System.nanoTime());
            one(mutation.of(seed.file(), lot));
        }
        System.out.printf(
                "%s: %d copies, %d ms%n",
                seed.name(), (int) (seed.copies() * share), (System.nanoTime() - started) / 1_000_000);
    }

    private void one(byte[] paper) {
        try {
            var reading = PaperReader.read(paper);
            var claims = Taken.from(reading, TODAY).claims();
            claims.proposedCriminalActivity();
            claims.proposedFamilyMembers();
            read++;
        } catch (UnreadableForm refusal) {
            refused++;
        } catch (Throwable wrong) {
            var place = wrong.getStackTrace().length == 0 ? "?" : wrong.getStackTrace()[0];
            failures.add(now.get() + ": " + wrong.getClass().getName() + " at " + place);
        }
    }

    private void watch() {
        var watch = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(500);
                    if (System.nanoTime() - since.get() > SECONDS_EACH * 1_000_000_000L) {
                        System.out.println("No end: " + now.get());
                        System.out.flush();
                        Runtime.getRuntime().halt(3);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
