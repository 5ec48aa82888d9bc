package org.attest.binding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what the fields of a PDF mean, one line each: {@code BindCommand form.pdf}. */
public final class BindCommand {
    static final List<String> COLUMNS =
            List.of("field", "page", "type", "part", "item", "meaning", "on-value", "verdict", "why");

    private BindCommand() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("Give one PDF: BindCommand form.pdf");
            System.exit(2);
        }
        Path file = Path.of(args[0]);
        if (!Files.isReadable(file) || Files.size(file) > FormBinder.MOST_BYTES) {
            System.err.println(file + " cannot be read, or is larger than 25 MB.");
            System.exit(1);
        }
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(table(FormBinder.bind(Files.readAllBytes(file))));
        } catch (UnreadableForm e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static String table(BoundForm form) {
        return Stream.concat(Stream.of(COLUMNS), form.bindings().stream().map(BindCommand::row))
                .map(cells -> cells.stream().map(BindCommand::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(Binding b) {
        FormField field = b.field();
        return List.of(
                field.name(),
                String.valueOf(field.page()),
                field.type().toString(),
                b.part(),
                b.item(),
                b.meaning(),
                String.join(",", field.onValues()),
                b.verdict().toString(),
                b.why());
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
