package org.attest.editions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attest.documents.Documents;
import org.attest.forms.SyntheticSupplementB;
import org.eclipse.microprofile.config.ConfigProvider;

/** Publishes made-up official forms on this machine alone, and adds them to the known editions. */
public class MadeUpPublisher implements QuarkusTestResourceLifecycleManager {
    public static final String FOLDER = "attest.test.made-up";
    private HttpServer server;
    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("made-up");
            var one = SyntheticSupplementB.lot(918).bytes();
            var newer = SyntheticSupplementB.lot(5).bytes();
            Files.write(folder.resolve("one.pdf"), one);
            Files.write(folder.resolve("newer.pdf"), newer);
            var list = folder.resolve("known.tsv");
            var declaration = SyntheticSupplementB.declaration(914).bytes();
            Files.write(folder.resolve("declaration.pdf"), declaration);
            var lines = line(one, "5", "")
                    + line(newer, "5", "")
                    + line(declaration, "5", "").replace("I_918B", "I_914B").replace("1615-0104", "1615-0099");
            Files.writeString(list, "head\n" + lines);
            serve(one);
            return Map.of(
                    FOLDER,
                    folder.toString(),
                    "attest.editions.known",
                    list.toString(),
                    "attest.editions.fetch-from",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the made-up forms, as it is published. */
    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class))
                    .resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(byte[] pdf, String pages, String lastDay) {
        return String.join(
                        "\t",
                        "I_918B",
                        "01/20/25",
                        "1615-0104",
                        Documents.sha256(pdf),
                        pages,
                        "",
                        lastDay,
                        "https://forms.example/made-up.pdf",
                        "made up for a test")
                + "\n";
    }

    private void serve(byte[] pdf) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/made-up.pdf", exchange -> {
            var mode = Files.exists(folder.resolve("mode")) ? Files.readString(folder.resolve("mode")) : "";
            switch (mode) {
                case "elsewhere" -> moved(exchange, "http://localhost.example:1/made-up.pdf");
                case "moved" -> moved(exchange, "/again.pdf");
                case "gone" -> exchange.sendResponseHeaders(404, -1);
                case "page" -> answer(exchange, "<html>Not here</html>".getBytes(StandardCharsets.UTF_8));
                default -> answer(exchange, pdf);
            }
            exchange.close();
        });
        server.createContext("/again.pdf", exchange -> {
            answer(exchange, pdf);
            exchange.close();
        });
        server.start();
    }

    private static void moved(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
