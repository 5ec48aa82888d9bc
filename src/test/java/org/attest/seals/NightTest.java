package org.attest.seals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.attest.RealDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens at night, at an hour of the test's own: all records are looked at and sealed, once, and a night without is told. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class NightTest {
    private static final Duration A_DAY_AND_MORE = Duration.ofHours(26);
    private static final Path NO_KEYS = Path.of("target", "no-such-keys.json");

    @Inject
    AgroalDataSource database;

    @Inject
    SealWatch watch;

    @ConfigProperty(name = "attest.keys")
    Path keys;

    private Seals seals(Instant now, Path signing, Path outside) {
        return new Seals(database, Clock.fixed(now, ZoneOffset.UTC), signing, Optional.ofNullable(outside));
    }

    /** Long after every checkpoint that anybody made. */
    private Instant evening() {
        var last = seals(Instant.EPOCH, keys, null);
        return last.agencies().stream()
                .map(last::lastCheckpoint)
                .filter(checkpoint -> checkpoint != null)
                .map(Checkpoints.Checkpoint::at)
                .max(Instant::compareTo)
                .orElse(Instant.parse("2031-01-01T00:00:00Z"))
                .plus(Duration.ofDays(1));
    }

    private static List<Integer> ordinals(Seals seals) {
        return seals.agencies().stream()
                .map(seals::lastCheckpoint)
                .map(last -> last == null ? 0 : last.ordinal())
                .toList();
    }

    @Test
    void everyAgencyIsVerifiedAndSealedAndACopyIsOutside(@TempDir Path outside) throws IOException {
        var night = evening();
        var seals = seals(night.plusSeconds(2), keys, outside);
        new DailySeal(seals).everywhere(night);
        assertThat(seals.agencies()).hasSizeGreaterThan(1);
        for (var agency : seals.agencies()) {
            var sealed = seals.lastCheckpoint(agency);
            assertThat(sealed.at()).isEqualTo(night.plusSeconds(2));
            assertThat(outside.resolve("checkpoint-%s-%06d.txt".formatted(agency, sealed.ordinal())))
                    .content()
                    .startsWith(sealed.text());
            var check = seals.verify(agency);
            assertThat(check.result().checkpoint()).isEqualTo(sealed.ordinal());
            assertThat(check.result().findings())
                    .filteredOn(finding -> finding.fault() == Fault.CHECKPOINT)
                    .isEmpty();
        }
        try (var files = Files.list(outside)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".new"));
        }
    }

    @Test
    void twoInstancesMakeOneCheckpointOfANight() throws Exception {
        var night = evening();
        var before = ordinals(seals(night, keys, null));
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> instance = () -> {
                new DailySeal(seals(night.plusSeconds(1), keys, null)).everywhere(night);
                return null;
            };
            for (var done : both.invokeAll(List.of(instance, instance))) {
                done.get();
            }
        } finally {
            both.shutdown();
        }
        new DailySeal(seals(night.plusSeconds(90), keys, null)).everywhere(night);
        assertThat(ordinals(seals(night, keys, null)))
                .isEqualTo(before.stream().map(ordinal -> ordinal + 1).toList());
        new DailySeal(seals(night.plus(Duration.ofDays(1)), keys, null)).everywhere(night.plus(Duration.ofDays(1)));
        assertThat(ordinals(seals(night, keys, null)))
                .as("the next night is another")
                .isEqualTo(before.stream().map(ordinal -> ordinal + 2).toList());
    }

    @Test
    void aNightThatFailedIsToldUntilItIsMadeUpFor() {
        var night = evening();
        new DailySeal(seals(night, keys, null)).everywhere(night);
        var before = ordinals(seals(night, keys, null));
        var next = night.plus(Duration.ofDays(1));
        new DailySeal(seals(next, NO_KEYS, null)).everywhere(next);
        assertThat(ordinals(seals(next, keys, null))).as("nothing to sign with").isEqualTo(before);

        var later = new Switching(night.plus(A_DAY_AND_MORE).plusSeconds(1));
        QuarkusMock.installMockForInstance(later.watch, watch);
        assertThat(health()).as("nobody has looked yet").isEqualTo("UP");
        watch.look();
        assertThat(watch.unsealed()).isEqualTo(before.size());
        assertThat(health()).isEqualTo("DOWN");
        assertThat(given().get("/health").statusCode()).isEqualTo(503);
        assertThat(given().get("/health/ready").statusCode()).as("work goes on").isEqualTo(200);

        later.keys = keys;
        watch.look();
        assertThat(health()).isEqualTo("UP");
        assertThat(ordinals(seals(next, keys, null)))
                .isEqualTo(before.stream().map(ordinal -> ordinal + 1).toList());
        watch.look();
        assertThat(ordinals(seals(next, keys, null)))
                .as("once is enough")
                .isEqualTo(before.stream().map(ordinal -> ordinal + 1).toList());
    }

    private static String health() {
        return given().get("/health/well").jsonPath().getString("checks.find { it.name == 'checkpoints' }.status");
    }

    /** A program whose key file is not there at first. */
    private final class Switching extends Seals {
        private final Instant now;
        private final SealWatch watch;
        private Path keys = NO_KEYS;

        private Switching(Instant now) {
            super(database, Clock.fixed(now, ZoneOffset.UTC), NO_KEYS, Optional.empty());
            this.now = now;
            this.watch = new SealWatch(this, A_DAY_AND_MORE);
        }

        @Override
        boolean night(UUID agency, Instant due) {
            return seals(now, keys, null).night(agency, due);
        }
    }
}
