package org.attest.editions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.attest.casefile.FormKind;
import org.junit.jupiter.api.Test;

/** What fetching does where it may not, and where the publisher does not come to an end. */
class FetchingTest {
    @Test
    void whereFetchingIsSwitchedOffNobodyIsAsked() {
        var settings = new Settings(false, URI.create("http://127.0.0.1:1/"));
        assertThatThrownBy(() -> new Fetching(new KnownEditions(settings), settings).fetch(FormKind.I_918B))
                .hasMessage("FETCHING_ALLOWED");
    }

    @Test
    void aPublisherWhoNeverEndsIsNotWaitedFor() throws IOException {
        var over = new CountDownLatch(1);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('%');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        try {
            var settings = new Settings(
                    true, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            assertThatThrownBy(() -> new Fetching(new KnownEditions(settings), settings).fetch(FormKind.I_918B))
                    .hasMessage("FORM_FETCHED");
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    private record Settings(boolean fetch, URI from) implements EditionSettings {
        @Override
        public Optional<Path> known() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> fetchFrom() {
            return Optional.of(from);
        }

        @Override
        public int fetchSeconds() {
            return 1;
        }

        @Override
        public int largest() {
            return 1_000;
        }

        @Override
        public int checkSeconds() {
            return 1;
        }

        @Override
        public String checkMemory() {
            return "64m";
        }
    }
}
