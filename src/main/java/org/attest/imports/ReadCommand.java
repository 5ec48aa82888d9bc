package org.attest.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.attest.binding.UnreadableForm;

/**
 * Reads one untrusted PDF from standard input and answers on standard output, in a process that has little memory, no
 * secrets and no database: whatever the file does, it does it here. {@link ReadingRoom} starts it.
 */
final class ReadCommand {
    private ReadCommand() {}

    public static void main(String[] args) throws IOException {
        PrintStream answer = System.out;
        System.setOut(System.err); // nothing that a library prints may stand in the answer
        var pdf = System.in.readNBytes(PaperReader.MOST_BYTES + 1);
        answer.write(answer(pdf));
        answer.flush();
    }

    static byte[] answer(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            write(out, PaperReader.read(pdf));
        } catch (UnreadableForm refused) {
            out.reset();
            refuse(out, refused.getMessage());
        }
        return out.toByteArray();
    }

    private static void refuse(OutputStream out, String why) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("refusal", why);
            json.writeEndObject();
        }
    }

    private static void write(OutputStream out, Reading reading) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("reading");
            json.writeStringField("kind", reading.kind().name());
            json.writeStringField("edition", reading.edition());
            json.writeArrayFieldStart("answers");
            for (var answer : reading.answers()) {
                write(json, answer);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notices");
            for (var notice : reading.notices()) {
                json.writeStartObject();
                json.writeStringField("code", notice.code().name());
                json.writeStringField("part", notice.part());
                json.writeStringField("item", notice.item());
                json.writeStringField("sentence", notice.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Answer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", answer.part());
        json.writeStringField("item", answer.item());
        json.writeStringField("label", answer.label());
        json.writeStringField("value", answer.value());
        json.writeStringField("otherCopy", answer.otherCopy());
        json.writeBooleanField("isBox", answer.isBox());
        json.writeBooleanField("isBound", answer.isBound());
        json.writeEndObject();
    }
}
