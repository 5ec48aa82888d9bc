package org.attest.seals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.attest.shared.JsonColumns;

/** All of an agency's entries without a word of a person, their hashes and the checkpoints: one JSON object to a line. */
final class Export {
    private static final HexFormat HEX = HexFormat.of();
    private final Connection connection;
    private final UUID agency;

    Export(Connection connection, UUID agency) {
        this.connection = connection;
        this.agency = agency;
    }

    void write(OutputStream out, String publicKey) throws SQLException, IOException {
        // generators that do not close what is not theirs, and end each object with a line
        try (var json = JsonColumns.MAPPER.getFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            json.writeStartObject();
            json.writeStringField("export", "attest-events-1");
            json.writeStringField("agency", agency.toString());
            json.writeStringField("publicKey", publicKey);
            json.writeEndObject();
            for (var one : new Checkpoints(connection, agency).all()) {
                json.writeStartObject();
                json.writeNumberField("checkpoint", one.ordinal());
                json.writeStringField("said", one.said());
                json.writeStringField("signature", Base64.getEncoder().encodeToString(one.signature()));
                json.writeEndObject();
            }
            heads(json);
            long events = events(json);
            json.writeStartObject();
            json.writeNumberField("end", events);
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private void heads(JsonGenerator json) throws SQLException, IOException {
        try (var query = connection.prepareStatement("""
                select number, sequence, hash, ordinal from checkpoint_head
                where agency_id = ? order by ordinal, number collate "C\"""")) {
            query.setObject(1, agency);
            try (var row = Verifier.streamed(query)) {
                while (row.next()) {
                    json.writeStartObject();
                    json.writeStringField("head", row.getString(1));
                    json.writeNumberField("sequence", row.getInt(2));
                    json.writeStringField("hash", HEX.formatHex(row.getBytes(3)));
                    json.writeNumberField("sealedBy", row.getInt(4));
                    json.writeEndObject();
                }
            }
        }
    }

    private long events(JsonGenerator json) throws SQLException, IOException {
        long count = 0;
        try (var query = connection.prepareStatement("""
                select e.number, e.sequence, e.type, e.at, e.by_person, e.by_name, e.stage, cast(e.facts as text) as facts,
                       l.content_hash, l.hash
                from case_event e left join case_event_link l using (agency_id, number, sequence)
                where agency_id = ? order by e.number collate "C", e.sequence""")) {
            query.setObject(1, agency);
            try (var row = Verifier.streamed(query)) {
                while (row.next()) {
                    event(json, row);
                    count++;
                }
            }
        }
        return count;
    }

    private static void event(JsonGenerator json, ResultSet row) throws SQLException, IOException {
        json.writeStartObject();
        json.writeStringField("case", row.getString("number"));
        json.writeNumberField("sequence", row.getInt("sequence"));
        json.writeStringField("type", row.getString("type"));
        json.writeStringField(
                "at", EventBytes.at(row.getObject("at", OffsetDateTime.class).toInstant()));
        json.writeStringField("by", row.getString("by_person"));
        json.writeStringField("name", row.getString("by_name"));
        json.writeStringField("stage", row.getString("stage"));
        json.writeFieldName("facts");
        json.writeTree(JsonColumns.MAPPER.readTree(row.getString("facts")));
        json.writeStringField("content", hex(row.getBytes("content_hash")));
        json.writeStringField("hash", hex(row.getBytes("hash")));
        json.writeEndObject();
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? null : HEX.formatHex(bytes);
    }
}
