package org.attest.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Real USCIS forms that stand beside the project folder and are never copied into it. */
public final class OfficialForms {
    private static final Path FOLDER = Path.of("..", "shared", "forms");

    private OfficialForms() {}

    /** Without the files these tests are skipped, but a continuous build must have them. */
    public static boolean wanted() {
        return Files.isDirectory(FOLDER) || "true".equals(System.getenv("CI"));
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person read off the rendered pages, by field name. */
    static Map<String, Truth> truth(String name) {
        try (var in = OfficialForms.class.getResourceAsStream(name)) {
            List<String> lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return lines.stream()
                    .map(l -> l.split("\t", -1))
                    .map(c -> new Truth(c[0], Integer.parseInt(c[1]), c[2], c[3], c[4]))
                    .collect(Collectors.toMap(Truth::field, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Truth(String field, int page, String part, String item, String meaning) {
        boolean isBarcode() {
            return meaning.equals("(barcode)");
        }

        String claim() {
            return isBarcode() ? "barcode" : part + " | " + item + " | " + Wording.of(meaning);
        }
    }

    static String claim(Binding b) {
        return switch (b.verdict()) {
            case BARCODE -> "barcode";
            case BOUND -> b.part() + " | " + b.item() + " | " + Wording.of(b.meaning());
            case UNBOUND -> "unbound: " + b.why();
        };
    }
}
