package org.attest.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fills by the program of that name: a process for each fill, told by a file of changed objects. */
final class Qpdf {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path blank;
    private final byte[] changes;

    Qpdf(byte[] prepared, Map<String, String> values) throws IOException {
        folder = Files.createTempDirectory("qpdf");
        blank = Files.write(folder.resolve("blank.pdf"), prepared);
        changes = changes(prepared, values);
    }

    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/bin/qpdf"));
    }

    private byte[] changes(byte[] prepared, Map<String, String> values) throws IOException {
        var whole = folder.resolve("whole.json");
        run("qpdf", "--json-output", blank.toString(), whole.toString());
        var all = (ObjectNode) JSON.readTree(whole.toFile());
        var objects = all.withArray("qpdf").get(1);
        var changed = JSON.createObjectNode();
        try (var reader = new PdfReader(prepared)) {
            for (var value : values.entrySet()) {
                var item = reader.getAcroFields().getFieldItem(value.getKey());
                boolean tick = PdfName.BTN.equals(item.getMerged(0).getAsName(PdfName.FT));
                var said = tick ? "/" + value.getValue() : "u:" + value.getValue();
                int widget = item.getWidgetRef(0).getNumber();
                int holder = item.getWidget(0).get(PdfName.T) != null
                        ? widget
                        : ((PRIndirectReference) item.getWidget(0).get(PdfName.PARENT)).getNumber();
                object(objects, changed, holder).put("/V", said);
                if (tick) {
                    object(objects, changed, widget).put("/AS", said);
                }
            }
        }
        var update = JSON.createObjectNode();
        update.putArray("qpdf").add(all.withArray("qpdf").get(0)).add(changed);
        return JSON.writeValueAsBytes(update);
    }

    private static ObjectNode object(
            com.fasterxml.jackson.databind.JsonNode objects, ObjectNode changed, int number) {
        var key = "obj:" + number + " 0 R";
        if (!changed.has(key)) {
            changed.set(key, objects.get(key).deepCopy());
        }
        return (ObjectNode) changed.get(key).get("value");
    }

    byte[] fill() throws IOException {
        var told = Files.createTempFile(folder, "values", ".json");
        var filled = Files.createTempFile(folder, "filled", ".pdf");
        try {
            Files.write(told, changes);
            run(
                    "qpdf",
                    "--update-from-json=" + told,
                    "--generate-appearances",
                    blank.toString(),
                    filled.toString());
            return Files.readAllBytes(filled);
        } finally {
            Files.delete(told);
            Files.delete(filled);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = process.waitFor();
            if (end != 0 && end != 3) { // 3 is: done, with warnings
                throw new IOException(said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
