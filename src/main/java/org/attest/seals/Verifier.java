package org.attest.seals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.JsonColumns;

/** Reads every row of an agency once, in order, and holds no more than one case's rows. */
final class Verifier {
    private static final int AT_ONCE = 500;
    private static final String ROWS = """
            select number, sequence, e.type, e.at, e.by_person, e.by_name, e.stage, cast(e.facts as text) as facts,
                   l.content_hash, l.body, l.hash, h.hash as sealed, c.salt, cast(c.content as text) as content, k.moves
            from (select * from case_event where agency_id = ?) e
            full join (select * from case_event_link where agency_id = ?) l using (number, sequence)
            full join (select * from checkpoint_head where agency_id = ?) h using (number, sequence)
            left join (select * from case_event_content where agency_id = ?) c using (number, sequence)
            left join (select number, moves from certification_case where agency_id = ?) k using (number)
            order by number collate "C", sequence""";
    private static final String EMPTIED = """
            select number from certification_case k
            where agency_id = ? and moves > 0
              and not exists (select from case_event e where e.agency_id = k.agency_id and e.number = k.number)
              and not exists (select from case_event_link l where l.agency_id = k.agency_id and l.number = k.number)
              and not exists (select from checkpoint_head h where h.agency_id = k.agency_id and h.number = k.number)
            order by number""";

    private final Connection connection;
    private final UUID agency;
    private final Findings findings;

    /** @param connection in a transaction, with the agency's rows in sight */
    Verifier(Connection connection, UUID agency, Findings findings) {
        this.connection = connection;
        this.agency = agency;
        this.findings = findings;
    }

    void verify() throws SQLException {
        try (var query = connection.prepareStatement(ROWS)) {
            for (int place = 1; place <= 5; place++) {
                query.setObject(place, agency);
            }
            try (var row = streamed(query)) {
                byCase(row);
            }
        }
        try (var query = connection.prepareStatement(EMPTIED)) {
            query.setObject(1, agency);
            try (var row = streamed(query)) {
                while (row.next()) {
                    findings.row(row.getString(1), 1, Fault.MISSING);
                }
            }
        }
    }

    static ResultSet streamed(PreparedStatement query) throws SQLException {
        query.setFetchSize(AT_ONCE);
        return query.executeQuery();
    }

    private void byCase(ResultSet row) throws SQLException {
        String number = null;
        Integer moves = null;
        List<CaseChain.Row> rows = new ArrayList<>();
        while (row.next()) {
            if (!row.getString("number").equals(number)) {
                judge(number, moves, rows);
                number = row.getString("number");
                moves = row.getObject("moves", Integer.class);
                rows = new ArrayList<>();
            }
            rows.add(read(row));
        }
        judge(number, moves, rows);
    }

    private void judge(String number, Integer moves, List<CaseChain.Row> rows) {
        if (number != null) {
            new CaseChain(number, moves, rows, findings).judge();
        }
    }

    private CaseChain.Row read(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new CaseChain.Row(
                row.getInt("sequence"),
                row.getString("type") != null,
                body(row),
                content == null ? null : EventBytes.commitment(row.getBytes("salt"), content),
                row.getBytes("content_hash"),
                row.getBytes("body"),
                row.getBytes("hash"),
                row.getBytes("sealed"));
    }

    private byte[] body(ResultSet row) throws SQLException {
        if (row.getString("type") == null) {
            return null;
        }
        var facts = facts(row.getString("facts"));
        return facts == null
                ? null
                : EventBytes.body(
                        agency,
                        row.getString("number"),
                        row.getString("type"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getString("by_name"),
                        row.getString("stage"),
                        facts);
    }

    /** Null where they are none that Attest writes: texts by their names. */
    static Map<String, String> facts(String json) {
        try {
            var read = JsonColumns.MAPPER.readTree(json);
            var facts = new HashMap<String, String>();
            for (var fact : read.properties()) {
                if (!fact.getValue().isTextual()) {
                    return null;
                }
                facts.put(fact.getKey(), fact.getValue().textValue());
            }
            return read.isObject() ? facts : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
